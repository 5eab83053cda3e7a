package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import sharinghub.keys.SecretBytes;

/** Opened bytes as text; refuses what is not UTF-8 instead of repairing it. */
final class Utf8 {

    private Utf8() {}

    static String read(SecretBytes bytes) throws CannotOpen {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.exposed())).toString();
        } catch (CharacterCodingException e) {
            throw new CannotOpen();
        }
    }
}
