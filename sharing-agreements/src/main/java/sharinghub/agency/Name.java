package sharinghub.agency;

import java.util.regex.Pattern;

/** How agencies, teams and forums are spelt: lower-case words with hyphens between, 2 to 40 characters. */
final class Name {

    private static final Pattern SPELLING = Pattern.compile("(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Name() {}

    static boolean isSpelt(String text) {
        return SPELLING.matcher(text).matches();
    }

    static String check(String what, String text) {
        if (!isSpelt(text)) {
            throw new IllegalArgumentException(
                    "the name of " + what + " is lower-case words with hyphens between, 2 to 40 characters");
        }
        return text;
    }
}
