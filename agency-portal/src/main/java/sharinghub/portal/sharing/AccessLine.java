package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.Optional;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Receipt;
import sharinghub.sealing.Detail;

/**
 * One entry, proved to stand in the log.
 *
 * @param time  when, by the hub's clock
 * @param deed  what was done
 * @param receipt of the entry, for whoever wants to show later that it stood there
 * @param who   name, post and reason; nothing when the detail is not for this agency's auditors or was erased
 */
public record AccessLine(Instant time, AuditedDeed deed, Receipt receipt, Optional<Detail> who) {

    /** Its place, counted from 0. */
    public long index() {
        return receipt.index();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "AccessLine " + index();
    }
}
