package sharinghub.auditlog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 32 random bytes that keep a leaf from being guessed: without them nobody can try entries until one fits.
 *
 * <p>Given out only together with its entry. Erasing both erases the entry; the proofs stay.
 */
public final class Salt {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one for one entry. */
    public static Salt random(SecureRandom chance) {
        byte[] bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** Takes exactly 32 bytes; they are copied. */
    public static Salt fromBytes(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has 32 bytes, this has " + bytes.length);
        }
        return new Salt(bytes.clone());
    }

    /** Reads exactly 64 lower-case hexadecimal digits. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Salt fromText(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a salt is written as 64 lower-case hexadecimal digits");
        }
        return new Salt(HexFormat.of().parseHex(text));
    }

    /** The 32 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The 64 digits; for whoever may read the entry. */
    @JsonValue
    public String text() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && MessageDigest.isEqual(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Silent: a salt does not belong in a server's own log. */
    @Override
    public String toString() {
        return "salt";
    }
}
