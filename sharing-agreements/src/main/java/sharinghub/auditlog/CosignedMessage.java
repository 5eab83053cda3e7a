package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.reference.Hash;

/** The bytes a witness signs for a checkpoint (C2SP tlog-cosignature): another form for each algorithm. */
final class CosignedMessage {

    private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(US_ASCII);

    private CosignedMessage() {}

    /** @param seconds since 1970 in UTC */
    static byte[] of(WitnessAlgorithm algorithm, String witness, long seconds, Checkpoint checkpoint) {
        return switch (algorithm) {
            case ED25519 -> text(seconds, checkpoint);
            case ML_DSA_44 -> structure(witness, seconds, checkpoint);
        };
    }

    private static byte[] text(long seconds, Checkpoint checkpoint) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text()).getBytes(UTF_8);
    }

    /** label, name, time, origin, start, end, root: numbers of 8 bytes, names after their length in one byte. */
    private static byte[] structure(String witness, long seconds, Checkpoint checkpoint) {
        byte[] name = witness.getBytes(UTF_8);
        byte[] origin = checkpoint.origin().getBytes(UTF_8);
        int length = SUBTREE.length + 1 + name.length + Long.BYTES + 1 + origin.length + 2 * Long.BYTES + Hash.LENGTH;
        return ByteBuffer.allocate(length)
                .put(SUBTREE)
                .put(lengthOf(name))
                .put(name)
                .putLong(seconds)
                .put(lengthOf(origin))
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }

    private static byte lengthOf(byte[] name) {
        if (name.length < 1 || name.length > 255) {
            throw new IllegalArgumentException("a name in a cosigned message has 1 to 255 bytes");
        }
        return (byte) name.length;
    }
}
