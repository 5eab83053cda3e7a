package sharinghub.keys;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/** Some secret bytes: wiped on close, silent in {@code toString}, compared in constant time. Not safe for two threads. */
public final class SecretBytes implements AutoCloseable {

    private final byte[] bytes;
    private boolean open = true;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Becomes the owner of this array, without a copy: the giver must not touch it again; close wipes it. */
    public static SecretBytes owning(byte[] bytes) {
        return new SecretBytes(bytes);
    }

    /** So many fresh random bytes. */
    public static SecretBytes random(int length, SecureRandom chance) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return new SecretBytes(bytes);
    }

    /** How many bytes; known even after close. */
    public int length() {
        return bytes.length;
    }

    /** The living bytes, not a copy: never keep them, never print them; all zero once this is closed. */
    public byte[] exposed() {
        if (!open) {
            throw new IllegalStateException("this secret has been closed");
        }
        return bytes;
    }

    /** Another secret of the same contents, with a life of its own. */
    public SecretBytes copy() {
        return new SecretBytes(exposed().clone());
    }

    /** Bit by bit, the exclusive or with another secret of the same length. */
    public SecretBytes xor(SecretBytes other) {
        if (other.length() != length()) {
            throw new IllegalArgumentException("secrets of " + length() + " and " + other.length() + " bytes");
        }
        byte[] left = exposed();
        byte[] right = other.exposed();
        byte[] sum = new byte[left.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (byte) (left[i] ^ right[i]);
        }
        return new SecretBytes(sum);
    }

    /** Whether both hold the same bytes; takes as long for a near miss as for a far one. */
    public boolean sameAs(SecretBytes other) {
        return MessageDigest.isEqual(exposed(), other.exposed());
    }

    /** Writes zeros over the bytes; a second time does nothing. */
    @Override
    public void close() {
        open = false;
        Arrays.fill(bytes, (byte) 0);
    }

    /** Says nothing. */
    @Override
    public String toString() {
        return "SecretBytes";
    }
}
