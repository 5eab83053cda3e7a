package sharinghub.portal.sharing;

import java.util.SortedSet;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.portal.hub.HubAnswer;

/** What became of something that was to be sealed and sent. */
public sealed interface Written {

    /** The hub keeps it, and the log says so: proved here. */
    record Kept(ProvenEntry entry) implements Written {}

    /** Nothing was sealed: the hub lists other keys for these than those pinned here. */
    record KeysDiffer(SortedSet<AgencyId> agencies) implements Written {

        /** Refuses to stop for nobody. */
        public KeysDiffer {
            if (agencies.isEmpty()) {
                throw new IllegalArgumentException("keys differ for somebody or not at all");
            }
        }
    }

    /** Nothing was sealed: the agreement is not in force. */
    record NoAgreement() implements Written {}

    /** The hub did not do it, or its answer did not hold. What was sealed is kept, to be sent again as it is. */
    record NotDone(HubAnswer.No<?> answer) implements Written {}
}
