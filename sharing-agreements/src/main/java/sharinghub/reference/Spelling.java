package sharinghub.reference;

import java.util.regex.Pattern;

/** How names are spelt that people say and machines compare: lower-case words with hyphens between. */
public final class Spelling {

    /** The shortest name of anything, in characters. */
    public static final int SHORTEST = 2;

    /** The longest name of most things, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Spelling() {}

    /** Whether it is lower-case words with hyphens between, however long, such as `on-the-agenda`. */
    public static boolean isWords(String text) {
        return WORDS.matcher(text).matches();
    }

    /** Whether it is such words, from {@value #SHORTEST} to {@value #LONGEST} characters. */
    public static boolean isName(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && isWords(text);
    }

    /**
     * The same text.
     *
     * @param what it names, for the sentence
     * @throws IllegalArgumentException for what {@link #isName} refuses
     */
    public static String check(String what, String text) {
        if (!isName(text)) {
            throw new IllegalArgumentException(
                    what + " is lower-case words with hyphens between, " + SHORTEST + " to " + LONGEST + " characters");
        }
        return text;
    }
}
