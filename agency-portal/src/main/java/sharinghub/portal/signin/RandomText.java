package sharinghub.portal.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Numbers nobody can guess, as text that a cookie or a form can hold. */
final class RandomText {

    private static final int BYTES = 32;

    private RandomText() {}

    /** 256 random bits in 43 characters. */
    static String make(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What we keep of one: its SHA-256, so that neither a look-up's timing nor a heap dump gives it away. */
    static String kept(String made) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
