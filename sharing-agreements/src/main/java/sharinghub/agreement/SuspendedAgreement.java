package sharinghub.agreement;

import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;

/**
 * One that may do so suspended a whole agreement: until it is lifted nothing is shared under it by anybody.
 *
 * @param agreement which
 * @param agency    who suspended it
 * @param since     from when on
 */
public record SuspendedAgreement(AgreementHash agreement, AgencyId agency, Instant since) {}
