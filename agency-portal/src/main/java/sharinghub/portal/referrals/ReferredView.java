package sharinghub.portal.referrals;

import java.time.Instant;

/**
 * What the page "Referred" shows.
 *
 * @param forum         as people write it
 * @param coordinator   who takes the referral in, as people write it
 * @param spoken        the case's reference as people read it out
 * @param caseAddress   where the case can be read
 * @param sealedEntry   the log's entry of the sealed summary, counted from 0
 * @param referredEntry the log's entry of the referral, counted from 0
 * @param at            when it was referred
 */
public record ReferredView(
        String forum,
        String coordinator,
        String spoken,
        String caseAddress,
        long sealedEntry,
        long referredEntry,
        Instant at) {}
