package sharinghub.reference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 value (FIPS 180-4): 32 bytes, written as 64 lower-case hexadecimal digits.
 *
 * <p>Two hashes compare in constant time, so that a hash may also commit to a secret.
 */
public final class Hash implements Comparable<Hash> {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    /** One a thread: a tree hashes so often that looking the algorithm up each time shows. */
    private static final ThreadLocal<Sha256> SHA256 = ThreadLocal.withInitial(Sha256::new);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The SHA-256 of some parts, one after the other with nothing between them: give a part of varying length its length
     * yourself where two splits of the same bytes must differ.
     */
    public static Hash of(byte[]... parts) {
        MessageDigest digest = SHA256.get().fresh();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** The SHA-256 of one byte and the hash after it, as a tree's leaves are hashed (RFC 9162, section 2.1.1). */
    public static Hash of(byte prefix, Hash only) {
        return SHA256.get().of(prefix, only, only, 1 + LENGTH);
    }

    /** The SHA-256 of one byte and the two hashes after it, as a tree's nodes are hashed (RFC 9162, section 2.1.1). */
    public static Hash of(byte prefix, Hash left, Hash right) {
        return SHA256.get().of(prefix, left, right, 1 + 2 * LENGTH);
    }

    /** Takes 32 bytes that already are a SHA-256 value; they are copied. */
    public static Hash fromBytes(byte[] sha256) {
        if (sha256.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 value has 32 bytes, this has " + sha256.length);
        }
        return new Hash(sha256.clone());
    }

    /** Reads exactly 64 lower-case hexadecimal digits. */
    public static Hash fromText(String text) {
        if (text.length() != 2 * LENGTH
                || !text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("a SHA-256 value is written as 64 lower-case hexadecimal digits");
        }
        return new Hash(HEX.parseHex(text));
    }

    /** The 32 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Enough to recognise it by eye: the first 8 digits. Never enough to compare by. */
    public String brief() {
        return HEX.formatHex(bytes, 0, 4);
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The 64 digits. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }

    /** A thread's digest, and room to lay out what a tree hashes, so that one call to the digest does. */
    private static final class Sha256 {

        private final MessageDigest digest;
        private final byte[] block = new byte[1 + 2 * LENGTH];

        Sha256() {
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        /** Without what a use that broke off may have left in it. */
        MessageDigest fresh() {
            digest.reset();
            return digest;
        }

        Hash of(byte prefix, Hash left, Hash right, int length) {
            block[0] = prefix;
            System.arraycopy(left.bytes, 0, block, 1, LENGTH);
            System.arraycopy(right.bytes, 0, block, 1 + LENGTH, LENGTH);
            fresh().update(block, 0, length);
            return new Hash(digest.digest());
        }
    }
}
