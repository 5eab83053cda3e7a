package sharinghub.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.Receipt;

/**
 * Something the hub showed that cannot be true beside what it showed before, or beside the key its log is known by.
 *
 * @param kind    which of the few ways
 * @param finding what exactly does not hold, for whoever looks into it
 * @param papers  what shows it, byte for byte as it came
 */
public record Contradiction(Kind kind, String finding, Map<Paper, byte[]> papers) {

    /** The ways in which a hub contradicts itself. */
    public enum Kind {
        /** Its newest log is shorter than one it showed before: entries are gone. */
        SHORTER_LOG,
        /** Its log does not begin with all of the one it showed before. */
        OTHER_HISTORY,
        /** It signed both logs and says that there is no proof between them. */
        NO_PROOF,
        /** The entry of a receipt does not stand in the log that the receipt names. */
        FALSE_RECEIPT,
        /** Another key than the log's signed. */
        OTHER_KEY,
        /** A line under a checkpoint says that it is a known witness's, and is not. */
        FALSE_COSIGNATURE,
        /** Something that an earlier run found and did not get to write down whole. */
        NOT_WRITTEN_WHOLE
    }

    /** Keeps its own copy. */
    public Contradiction {
        Map<Paper, byte[]> copy = new EnumMap<>(Paper.class);
        papers.forEach((paper, content) -> copy.put(paper, content.clone()));
        papers = Collections.unmodifiableMap(copy);
    }

    /** Without papers yet. */
    public static Contradiction of(Kind kind, ProofFailure failure) {
        return new Contradiction(
                kind, failure.getMessage() + "\nsaid:  " + failure.claimed() + "\nfound: " + failure.found(), Map.of());
    }

    /** Without papers yet. */
    public static Contradiction of(Kind kind, String finding) {
        return new Contradiction(kind, finding, Map.of());
    }

    /** With what this portal had seen before, where it had seen anything. */
    public Contradiction having(Optional<String> seen) {
        return seen.map(note -> with(Paper.SEEN, note.getBytes(UTF_8))).orElse(this);
    }

    /** With what the hub shows now. */
    public Contradiction shown(String note) {
        return with(Paper.SHOWN, note.getBytes(UTF_8));
    }

    /** With the proof between the two, in the form that {@code hub verify proof} reads. */
    public Contradiction between(StatedProof proof) {
        return with(Paper.PROOF, proof.json());
    }

    /** With the receipt that does not hold. */
    public Contradiction about(Receipt receipt) {
        return with(Paper.RECEIPT, receipt.json());
    }

    /** With what a witness was shown. */
    public Contradiction asked(byte[] request) {
        return with(Paper.WITNESS_REQUEST, request);
    }

    private Contradiction with(Paper paper, byte[] content) {
        Map<Paper, byte[]> more = new EnumMap<>(Paper.class);
        more.putAll(papers);
        more.put(paper, content);
        return new Contradiction(kind, finding, more);
    }

    /** Which way, and nothing of what was kept. */
    @Override
    public String toString() {
        return kind + ": " + finding;
    }
}
