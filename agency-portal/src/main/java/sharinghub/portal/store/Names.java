package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import sharinghub.reference.CaseRef;

/**
 * Who stands behind this agency's case references: the one line by which its own staff know a case. Kept only while the
 * agency wrote the case or holds a grant for its identity section.
 */
public final class Names {

    private static final String KIND = "name";

    private final PortalStore store;

    /** Names in that store. */
    public Names(PortalStore store) {
        this.store = store;
    }

    /** Keeps the line of a case in place of the earlier one. */
    public void keep(CaseRef ref, String line) {
        store.keep(KIND, ref.toString(), line.getBytes(UTF_8));
    }

    /** The line of that case, if it is known. */
    public Optional<String> of(CaseRef ref) {
        return store.find(KIND, ref.toString()).map(line -> new String(line, UTF_8));
    }

    /** Every case whose line is known, by its reference; small enough to search in memory. */
    public SequencedMap<CaseRef, String> all() {
        List<String> ids = store.ids(KIND, "");
        SequencedMap<CaseRef, String> lines = new LinkedHashMap<>();
        for (String id : ids) {
            CaseRef ref = new CaseRef(id);
            of(ref).ifPresent(line -> lines.put(ref, line));
        }
        return lines;
    }

    /** Forgets a line: the grant that allowed it has ended. */
    public void drop(CaseRef ref) {
        store.drop(KIND, ref.toString());
    }
}
