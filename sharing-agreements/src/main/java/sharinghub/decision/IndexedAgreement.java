package sharinghub.decision;

import java.util.List;
import java.util.Optional;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Deciding;

/**
 * An agreement that decides, with what has to be known of the others before it can be asked.
 *
 * @param standing the agreement
 * @param licences its permits and, where it was followed, those of the version in force, by rank
 * @param missing  one above the version in force that decides nothing; nothing when all are there
 * @param bans     the forbids of every version from it to the one in force, and of every agreement above these, which count
 *     whoever signed them
 */
record IndexedAgreement(
        Deciding standing, List<Licence> licences, Optional<AgreementVersion> missing, TouchedCategories bans) {}
