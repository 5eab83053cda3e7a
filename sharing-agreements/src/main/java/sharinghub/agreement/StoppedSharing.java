package sharinghub.agreement;

import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;

/**
 * One party stopped its own giving and receiving under an agreement. Everything else in it goes on, and what it forbids
 * stays forbidden.
 *
 * @param agreement under which
 * @param agency    who stopped
 * @param since     from when on
 */
public record StoppedSharing(AgreementHash agreement, AgencyId agency, Instant since) {}
