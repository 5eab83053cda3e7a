package sharinghub.portal.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import sharinghub.reference.CaseRef;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * Who stands behind this agency's case references: the lines by which its own staff know cases. What others wrote is kept
 * apart for each person who was given it, and only while they may open it.
 */
public final class Names {

    private static final String KIND = "name";
    private static final String OWN = "own";

    private final PortalStore store;

    /** Names in that store. */
    public Names(PortalStore store) {
        this.store = store;
    }

    /** Keeps a line in place of the earlier one of that section and person. */
    public void keep(KnownLine line) {
        store.keep(KIND, id(line), Json.write(line));
    }

    /** The line of a case that this agency wrote about itself, for its auditors. */
    public Optional<String> of(CaseRef about) {
        return Optional.ofNullable(all().get(about));
    }

    /** The lines of all such cases; small enough to search in memory. */
    public SequencedMap<CaseRef, String> all() {
        SequencedMap<CaseRef, String> own = new LinkedHashMap<>();
        lines().stream().filter(line -> line.person().isEmpty()).forEach(line -> own.put(line.about(), line.text()));
        return own;
    }

    /** Every line, whoever may see it. */
    public List<KnownLine> lines() {
        return store.ids(KIND, "").stream()
                .flatMap(id -> store.find(KIND, id).stream())
                .map(Names::read)
                .toList();
    }

    /** Forgets a line: what allowed it has ended. */
    public void drop(KnownLine line) {
        store.drop(KIND, id(line));
    }

    private static String id(KnownLine line) {
        return line.about() + "/" + line.section() + "/"
                + line.person().map(UUID::toString).orElse(OWN);
    }

    private static KnownLine read(byte[] json) {
        try {
            return Json.read(json, KnownLine.class);
        } catch (MalformedJson e) {
            throw new StoreBroken("a line of a case is not what was kept", e);
        }
    }
}
