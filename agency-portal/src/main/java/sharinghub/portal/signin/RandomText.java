package sharinghub.portal.signin;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import sharinghub.reference.Hash;

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
        return Hash.of(made.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
