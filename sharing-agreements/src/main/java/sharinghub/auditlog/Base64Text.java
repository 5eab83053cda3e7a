package sharinghub.auditlog;

import java.util.Base64;
import java.util.List;
import sharinghub.reference.Hash;

/** Standard base64 with its padding (RFC 4648, section 4), one spelling for the same bytes. */
final class Base64Text {

    private Base64Text() {}

    static byte[] read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (write(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below, for every cause alike
        }
        throw new IllegalArgumentException("expected standard base64 with its padding and without stray bits");
    }

    static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A SHA-256 value. */
    static Hash hash(String text) {
        return Hash.fromBytes(read(text));
    }

    /** At least one byte, left in base64. */
    static String some(String text) {
        if (read(text).length == 0) {
            throw new IllegalArgumentException("expected at least one byte in base64");
        }
        return text;
    }

    /** Hashes, each in a line. */
    static String lines(List<Hash> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(hash -> lines.append(write(hash.bytes())).append('\n'));
        return lines.toString();
    }
}
