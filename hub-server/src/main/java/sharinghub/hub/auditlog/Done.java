package sharinghub.hub.auditlog;

import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;

/**
 * It was decided, one way or the other, and is logged: a refusal inside a case is as much done as a release.
 *
 * @param deed          the entry, before it has a time and numbers
 * @param detail        the sealed detail that came with the request; the entry commits to it
 * @param alsoConcerned agencies that may read the entry besides the actor's and the authors'
 * @param answer        makes the asker's answer of the receipt, once the entry is durable; touches no database
 */
public record Done<A>(AuditedDeed deed, byte[] detail, Set<AgencyId> alsoConcerned, Function<Receipt, A> answer)
        implements Performed<A> {

    /** Refuses a detail other than the one the entry commits to. */
    public Done {
        alsoConcerned = Set.copyOf(alsoConcerned);
        if (!Hash.of(detail).equals(deed.detail())) {
            throw new IllegalArgumentException("the entry commits to another sealed detail than this");
        }
    }

    /** A deed that concerns the actor's agency and the authors' alone. */
    public Done(AuditedDeed deed, byte[] detail, Function<Receipt, A> answer) {
        this(deed, detail, Set.of(), answer);
    }

    /** Every agency that gets a running number, in the order of their names. */
    NavigableSet<AgencyId> concerned() {
        NavigableSet<AgencyId> all = deed.concerned();
        all.addAll(alsoConcerned);
        return all;
    }
}
