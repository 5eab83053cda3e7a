package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import sharinghub.reference.Hash;

/**
 * What stands in the tree for an entry: a salted commitment, so that tree, proofs and checkpoints reveal nothing.
 *
 * <p>The data of a leaf are {@code SHA-256(tag | 32-byte salt | entry)}; tag and salt have fixed lengths, so no two splits
 * give the same bytes. Its hash is that of RFC 9162: {@code SHA-256(0x00 | data)}.
 */
public final class Leaf {

    /** Keeps this use of SHA-256 apart from every other: 24 bytes. */
    private static final byte[] TAG = "sharing-hub log entry 1\n".getBytes(US_ASCII);

    private Leaf() {}

    /** The hash of the leaf for an entry's exact bytes. */
    public static Hash of(Salt salt, byte[] entry) {
        return of(commitment(salt, entry));
    }

    /** The same hash from the leaf's data alone: all that is left of an entry that was erased. */
    public static Hash of(Hash commitment) {
        return TreeHash.leaf(commitment);
    }

    /** The data of the leaf: what a C2SP tlog-tiles reader calls the entry. */
    public static Hash commitment(Salt salt, byte[] entry) {
        return Hash.of(TAG, salt.bytes(), entry);
    }
}
