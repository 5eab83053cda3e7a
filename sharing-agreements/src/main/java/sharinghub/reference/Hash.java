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
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hash::sha256);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The SHA-256 of some parts, one after the other with nothing between them: give a part of varying length its length
     * yourself where two splits of the same bytes must differ.
     */
    public static Hash of(byte[]... parts) {
        MessageDigest sha256 = fresh();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Hash(sha256.digest());
    }

    /** The SHA-256 of one byte and the hashes after it, as a tree's leaves and nodes are hashed (RFC 9162, section 2.1.1). */
    public static Hash of(byte prefix, Hash... parts) {
        MessageDigest sha256 = fresh();
        sha256.update(prefix);
        for (Hash part : parts) {
            sha256.update(part.bytes);
        }
        return new Hash(sha256.digest());
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

    /** Without what a use that broke off may have left in it. */
    private static MessageDigest fresh() {
        MessageDigest sha256 = SHA256.get();
        sha256.reset();
        return sha256;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
}
