package sharinghub.auditlog;

import java.util.List;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.reference.Hash;

/**
 * Reads the checkpoints of one log, signed by the one key it is known by.
 *
 * <p>Signatures of others, such as witnesses, are passed over as the C2SP text asks. Extension lines are refused: our
 * log writes none, and nobody could say what one meant.
 */
public final class CheckpointReader {

    private final LogVerifyingKey key;

    /** @param key pinned, got from the log's operator by a way one trusts; never from what is being checked */
    public CheckpointReader(LogVerifyingKey key) {
        this.key = key;
    }

    /**
     * The checkpoint that the key signed.
     *
     * @param note the whole signed note, exactly as it came
     * @throws MalformedLogText when it is no checkpoint in the one spelling there is
     * @throws ProofFailure     when it is one, but not this log's
     */
    public Checkpoint read(String note) throws MalformedLogText, ProofFailure {
        return verified(SignedNote.read(note));
    }

    /**
     * The same checkpoint as the log alone signed it, without the lines of others: what a witness puts its own under.
     *
     * @param note the whole signed note, exactly as it came
     */
    public String signedAlone(String note) throws MalformedLogText, ProofFailure {
        SignedNote signed = SignedNote.read(note);
        verified(signed);
        return new SignedNote(signed.text(), ours(signed)).toString();
    }

    private Checkpoint verified(SignedNote signed) throws MalformedLogText, ProofFailure {
        Checkpoint checkpoint = unverified(signed);
        if (!checkpoint.origin().equals(key.name())) {
            throw new ProofFailure("the checkpoint is of another log than the key", checkpoint.origin(), key.name());
        }
        List<NoteSignature> ours = ours(signed);
        if (ours.size() != 1) {
            throw new ProofFailure(
                    "the checkpoint needs exactly one signature by the log's key",
                    ours.size() + " lines of that key",
                    key);
        }
        if (!ours.getFirst().verifies(key, signed.text())) {
            throw new ProofFailure("the log's key did not sign this checkpoint", checkpoint, key);
        }
        if (checkpoint.size() == 0 && !checkpoint.root().equals(TreeHash.EMPTY)) {
            throw new ProofFailure("an empty log has one root, SHA-256 of nothing", checkpoint.root(), TreeHash.EMPTY);
        }
        return checkpoint;
    }

    private List<NoteSignature> ours(SignedNote signed) {
        return signed.signatures().stream().filter(line -> line.isOf(key)).toList();
    }

    /** What the text of a note says as a checkpoint; no signature has been looked at. */
    static Checkpoint unverified(SignedNote note) throws MalformedLogText {
        String text = note.text();
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty()) {
            throw new MalformedLogText("checkpoint: expected three lines: origin, size, root");
        }
        try {
            Checkpoint checkpoint =
                    new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.fromBytes(Base64Text.read(lines[2])));
            if (checkpoint.text().equals(text)) {
                return checkpoint;
            }
        } catch (IllegalArgumentException e) {
            // said below, for every cause alike
        }
        throw new MalformedLogText(
                "checkpoint: expected a size in decimal and a root of 32 bytes in base64," + " as lines 2 and 3");
    }
}
