package sharinghub.auditlog;

import java.util.Base64;

/** Standard base64 with its padding (RFC 4648, section 4), one spelling for the same bytes. */
final class Base64Text {

    private Base64Text() {}

    static byte[] read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!write(bytes).equals(text)) {
            throw new IllegalArgumentException("base64 that spells its bytes in another way than RFC 4648 does");
        }
        return bytes;
    }

    static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
