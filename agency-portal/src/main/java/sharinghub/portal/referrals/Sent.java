package sharinghub.portal.referrals;

import java.time.Instant;
import java.util.List;

/**
 * What is left of a draft once it was sent: enough for the page "Referred", and nothing anybody wrote.
 *
 * @param forum         to which, by its short name
 * @param at            when it was referred
 * @param sealedEntry   the log's entry of the sealed summary, counted from 0
 * @param referredEntry the log's entry of the referral, counted from 0
 */
public record Sent(String forum, Instant at, long sealedEntry, long referredEntry) {

    List<String> fields() {
        return List.of(forum, at.toString(), Long.toString(sealedEntry), Long.toString(referredEntry));
    }

    static Sent read(List<String> fields) {
        return new Sent(
                fields.get(0),
                Instant.parse(fields.get(1)),
                Long.parseLong(fields.get(2)),
                Long.parseLong(fields.get(3)));
    }
}
