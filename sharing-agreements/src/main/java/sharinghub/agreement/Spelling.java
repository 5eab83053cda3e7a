package sharinghub.agreement;

import java.util.regex.Pattern;

/** How the terms of the registers are spelt: lower-case words with hyphens between, 2 to 60 characters. */
final class Spelling {

    private static final Pattern WORDS = Pattern.compile("(?=.{2,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Spelling() {}

    static String check(String what, String text) {
        if (!WORDS.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " is lower-case words with hyphens between, 2 to 60 characters");
        }
        return text;
    }
}
