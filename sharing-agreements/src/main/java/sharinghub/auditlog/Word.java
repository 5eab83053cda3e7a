package sharinghub.auditlog;

import java.util.regex.Pattern;

/** How words stand in an entry: lower-case letters, digits, `-`, `.` and `/`, at most 100 characters, never a lone hyphen. */
final class Word {

    /** Stands where an optional word is missing. */
    static final String NONE = "-";

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9][a-z0-9./-]{0,99}");

    private Word() {}

    static String check(String what, String text) {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " is lower-case letters, digits, `-`, `.` and `/`, at most 100 characters");
        }
        return text;
    }
}
