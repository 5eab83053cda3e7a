package sharinghub.decision;

import java.util.List;
import java.util.Optional;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Permit;

/**
 * An agreement in force, with what has to be known of the others before it can be asked.
 *
 * @param inForce the agreement
 * @param permits its permits, in the order of their numbers
 * @param missing one above it that is not in force; nothing when all are
 * @param bans    its own forbids and those of every agreement above it, which count whoever signed them
 */
record IndexedAgreement(
        AgreementInForce inForce, List<Permit> permits, Optional<AgreementVersion> missing, TouchedCategories bans) {}
