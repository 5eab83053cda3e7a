package sharinghub.reference;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * How our random names are spelt: a word for the kind, a hyphen, and 128 random bits as 26 digits of Crockford's base 32
 * in lower case (no i, l, o or u, so that a name survives being read out over a telephone).
 */
final class RandomName {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    // 26 digits hold 130 bits: the first carries three only.
    private static final Pattern SPELLING = Pattern.compile("[0-7][" + DIGITS + "]{25}");

    private RandomName() {}

    static String make(String kind, SecureRandom chance) {
        StringBuilder name = new StringBuilder(kind).append('-').append(DIGITS.charAt(chance.nextInt(8)));
        for (int i = 1; i < LENGTH; i++) {
            name.append(DIGITS.charAt(chance.nextInt(32)));
        }
        return name.toString();
    }

    static String check(String kind, String text) {
        String prefix = kind + "-";
        if (!text.startsWith(prefix)
                || !SPELLING.matcher(text.substring(prefix.length())).matches()) {
            throw new IllegalArgumentException(
                    "expected `" + prefix + "` and 26 letters and digits without i, l, o and u");
        }
        return text;
    }
}
