package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import sharinghub.reference.Hash;

/**
 * What a witness is shown before it cosigns: where it left off, the proof from there, and the new checkpoint (C2SP
 * tlog-witness, the body of add-checkpoint).
 *
 * @param oldSize    of the last checkpoint the witness cosigned; 0 when it never did
 * @param path       the steps of the consistency proof from there; none from size 0
 * @param checkpoint the whole signed note
 */
public record WitnessRequest(long oldSize, List<Hash> path, String checkpoint) {

    private static final int MOST_STEPS = 63;

    /** Takes a claim as it is; only {@link #verify} says whether it holds. */
    public WitnessRequest {
        path = List.copyOf(path);
    }

    /** Reads what {@link #toString()} writes, and no other spelling of it. */
    public static WitnessRequest read(byte[] bytes) throws MalformedLogText {
        NoteUnderLines text = NoteUnderLines.read("witness request", bytes);
        long oldSize = text.head().one("old", LogLines::number);
        List<Hash> path = text.head().rest(MOST_STEPS, Base64Text::hash);
        return new WitnessRequest(oldSize, path, text.note());
    }

    /**
     * Whether a witness may cosign: the log signed the checkpoint, and it holds all that this witness saw before.
     *
     * @param reader   with the key of the log
     * @param lastSeen the checkpoint this witness cosigned last; none when it never did
     * @return the checkpoint to cosign, and to remember before the cosignature is given away
     * @throws ProofFailure when it may not; between two checkpoints of one log that is evidence, to be kept
     */
    public Checkpoint verify(CheckpointReader reader, Optional<Checkpoint> lastSeen)
            throws MalformedLogText, ProofFailure {
        Checkpoint now = reader.read(checkpoint);
        long known = lastSeen.map(Checkpoint::size).orElse(0L);
        if (oldSize != known) {
            throw new ProofFailure("the proof does not start where this witness left off", oldSize, known);
        }
        if (lastSeen.isPresent() && known > 0) {
            new ConsistencyProof(known, now.size(), path).verify(lastSeen.get().root(), now.root());
        } else if (!path.isEmpty()) {
            throw new ProofFailure("there is nothing to prove from an empty log", 0, path.size() + " steps");
        }
        return now;
    }

    /** The body of the request. */
    @Override
    public String toString() {
        return "old " + oldSize + "\n" + Base64Text.lines(path) + "\n" + checkpoint;
    }

    /** The body as it is sent. */
    public byte[] bytes() {
        return toString().getBytes(UTF_8);
    }
}
