package sharinghub.auditlog;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.keys.WitnessVerifyingKey;

/**
 * A witness's word that, at some time, the largest tree of a log it had seen, consistent with all it saw before, was that
 * of a checkpoint (C2SP tlog-cosignature). Says nothing about what stands in the log.
 */
public final class Cosignature {

    private static final long YEAR_10000 = 253_402_300_800L;

    private final NoteSignature line;

    private Cosignature(NoteSignature line) {
        long seconds = line.signature().length > Long.BYTES ? seconds(line) : 0;
        if (seconds < 1 || seconds >= YEAR_10000) {
            throw new IllegalArgumentException(
                    "expected a cosignature: eight bytes of time, after 1970 and before 10000, and a signature");
        }
        this.line = line;
    }

    /**
     * The word of this witness; give it only after the consistency from its last one was proved.
     *
     * @param time by the witness's clock; counted in whole seconds
     */
    public static Cosignature of(Checkpoint checkpoint, WitnessSigningKey key, Instant time) {
        WitnessVerifyingKey witness = key.verifyingKey();
        byte[] signature =
                key.sign(CosignedMessage.of(witness.algorithm(), witness.name(), time.getEpochSecond(), checkpoint));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time.getEpochSecond())
                .put(signature)
                .array();
        return new Cosignature(new NoteSignature(witness.name(), witness.keyId(), timed));
    }

    /** Reads what a witness answers: at least one line, each ended by a newline. */
    public static List<Cosignature> fromLines(String lines) throws MalformedLogText {
        if (lines.length() > SignedNote.LONGEST || !lines.endsWith("\n")) {
            throw new MalformedLogText("cosignature: expected signature lines, each ended by a newline");
        }
        List<Cosignature> read = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            try {
                read.add(of(NoteSignature.fromLine(line)));
            } catch (IllegalArgumentException e) {
                throw new MalformedLogText("cosignature:" + (read.size() + 1) + ": " + e.getMessage());
            }
        }
        return List.copyOf(read);
    }

    /** What a line under a checkpoint says as a cosignature. */
    static Cosignature of(NoteSignature line) {
        return new Cosignature(line);
    }

    /**
     * Holds, or says what does not.
     *
     * @param key pinned, of the witness one trusts; never from what is being checked
     */
    public void verify(Checkpoint checkpoint, WitnessVerifyingKey key) throws ProofFailure {
        byte[] message = CosignedMessage.of(key.algorithm(), key.name(), seconds(line), checkpoint);
        if (!line.isOf(key) || !key.verifies(message, signature())) {
            throw new ProofFailure("the witness " + key.name() + " did not cosign this checkpoint", checkpoint, line);
        }
    }

    /** When the witness gave its word, by its own clock. */
    public Instant time() {
        return Instant.ofEpochSecond(seconds(line));
    }

    /** Whether it says that it is this key's. */
    public boolean isOf(WitnessVerifyingKey key) {
        return line.isOf(key);
    }

    private byte[] signature() {
        byte[] timed = line.signature();
        byte[] signature = new byte[timed.length - Long.BYTES];
        System.arraycopy(timed, Long.BYTES, signature, 0, signature.length);
        return signature;
    }

    private static long seconds(NoteSignature line) {
        return ByteBuffer.wrap(line.signature()).getLong();
    }

    /** Its line as it stands under the checkpoint, with the newline at its end. */
    @Override
    public String toString() {
        return line + "\n";
    }
}
