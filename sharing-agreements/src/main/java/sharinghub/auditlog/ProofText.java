package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import sharinghub.reference.Hash;

/**
 * An inclusion proof with its checkpoint as text (C2SP tlog-proof, version 1).
 *
 * @param extra      what an application adds, in base64; nothing vouches for it, and our log adds nothing
 * @param index      place of the entry, counted from 0
 * @param path       hashes from the leaf upward
 * @param checkpoint the whole signed note
 */
public record ProofText(Optional<String> extra, long index, List<Hash> path, String checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final int MOST_STEPS = 63;

    /** Takes a claim as it is; nothing is proved yet. */
    public ProofText {
        path = List.copyOf(path);
    }

    /** A proof as our log gives it. */
    public ProofText(long index, List<Hash> path, String checkpoint) {
        this(Optional.empty(), index, path, checkpoint);
    }

    /** Reads what {@link #toString()} writes, and no other spelling of it. */
    public static ProofText read(byte[] bytes) throws MalformedLogText {
        NoteUnderLines text = NoteUnderLines.read("proof", bytes);
        text.head().exactly(FIRST_LINE);
        Optional<String> extra = text.head().perhaps("extra", Base64Text::some);
        long index = text.head().one("index", LogLines::number);
        List<Hash> path = text.head().rest(MOST_STEPS, Base64Text::hash);
        return new ProofText(extra, index, path, text.note());
    }

    /**
     * Whether an entry stands where the proof says, under a checkpoint of the log.
     *
     * @param reader with the key of the log
     * @param leaf   hash of the entry's leaf ({@link Leaf#of})
     */
    public Checkpoint verify(CheckpointReader reader, Hash leaf) throws MalformedLogText, ProofFailure {
        Checkpoint signed = reader.read(checkpoint);
        new InclusionProof(index, signed.size(), path).verify(leaf, signed.root());
        return signed;
    }

    /** The text. */
    @Override
    public String toString() {
        return FIRST_LINE + "\n"
                + extra.map(data -> "extra " + data + "\n").orElse("")
                + "index " + index + "\n"
                + Base64Text.lines(path) + "\n"
                + checkpoint;
    }

    /** The text as it is stored. */
    public byte[] bytes() {
        return toString().getBytes(UTF_8);
    }
}
