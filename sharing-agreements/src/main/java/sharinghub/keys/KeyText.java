package sharinghub.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import sharinghub.reference.Hash;

/**
 * A public key as one line of text: {@code kind+check+key}, the shape that C2SP signed notes gave theirs.
 *
 * <p>{@code key} is standard base64 with its padding. {@code check} is 8 lower-case hexadecimal digits, the first four
 * bytes of SHA-256(kind | line feed | key's bytes): it catches a slip of the pen and a key pasted under another kind. It
 * proves nothing about whose key it is.
 */
final class KeyText {

    private static final int CHECK_LENGTH = 4;

    private final String kind;
    private final byte[] key;

    /**
     * @param kind what the key is for; no plus sign in it
     * @param key  its bytes
     */
    KeyText(String kind, byte[] key) {
        this.kind = kind;
        this.key = key.clone();
    }

    /** Reads what {@link #toString()} writes, and no other spelling of it. */
    static KeyText fromText(String kind, String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[0].equals(kind)) {
            throw new IllegalArgumentException("a key of this kind is written `" + kind + "+check+key`");
        }
        KeyText read = new KeyText(kind, Base64.getDecoder().decode(parts[2]));
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException(
                    "the check does not fit the `" + kind + "` key: copy the whole line again from its owner");
        }
        return read;
    }

    /** The key's bytes, a copy. */
    byte[] key() {
        return key.clone();
    }

    /** The first four bytes of the hash, as a number in network order: what signed notes call the key id. */
    int check() {
        return ByteBuffer.wrap(hash(), 0, CHECK_LENGTH).getInt();
    }

    private byte[] hash() {
        return Hash.of((kind + "\n").getBytes(UTF_8), key).bytes();
    }

    @Override
    public String toString() {
        return kind + "+" + HexFormat.of().formatHex(hash(), 0, CHECK_LENGTH) + "+"
                + Base64.getEncoder().encodeToString(key);
    }
}
