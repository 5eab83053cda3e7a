package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import sharinghub.keys.LogSigningKey;
import sharinghub.reference.Hash;

/**
 * How far a log has come: all that a signature of the log speaks for (C2SP tlog-checkpoint).
 *
 * @param origin which log; the name of its key
 * @param size   number of entries; at least 0
 * @param root   of the tree over them (RFC 9162, section 2.1.1)
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** Refuses a size below 0. */
    public Checkpoint {
        if (size < 0) {
            throw new IllegalArgumentException("a log has at least 0 entries");
        }
    }

    /** The checkpoint of a tree as it stands. */
    public static Checkpoint of(String origin, MerkleTree tree) {
        return new Checkpoint(origin, tree.size(), tree.root());
    }

    /** The text that is signed: three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64Text.write(root.bytes()) + "\n";
    }

    /**
     * The signed note, as it is published; the log promises by it never to sign another history.
     *
     * @param key of the log of this name
     */
    public String signedBy(LogSigningKey key) {
        if (!key.verifyingKey().name().equals(origin)) {
            throw new IllegalArgumentException(
                    "the key of " + key.verifyingKey().name() + " cannot sign for " + origin);
        }
        NoteSignature signature =
                new NoteSignature(origin, key.verifyingKey().keyId(), key.sign(text().getBytes(UTF_8)));
        return new SignedNote(text(), List.of(signature)).toString();
    }
}
