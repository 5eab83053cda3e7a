package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.Optional;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.sealing.Detail;

/**
 * One entry, proved to stand in the log.
 *
 * @param index its place, counted from 0
 * @param time  when, by the hub's clock
 * @param deed  what was done
 * @param who   name, post and reason; nothing when the detail is not for this agency's auditors or was erased
 */
public record AccessLine(long index, Instant time, AuditedDeed deed, Optional<Detail> who) {

    /** Names no person. */
    @Override
    public String toString() {
        return "AccessLine " + index;
    }
}
