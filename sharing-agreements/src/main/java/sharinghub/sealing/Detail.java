package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import sharinghub.document.Bucket;
import sharinghub.document.SealedDetail;

/**
 * Who asks, and why; readable. The auditors to whom it is sealed read it, nobody else: those of the
 * asking agency, and of the agencies whose sections are asked for.
 *
 * @param name   the person's, one line, at most 255 characters
 * @param post   what they are employed as, one line, at most 255 characters
 * @param reason why, in their own words, at most 300 characters; may have line feeds and tabs
 */
public record Detail(String name, String post, String reason) {

    private static final int LONGEST_NAME = 255;
    /** The longest reason, in characters (code points). */
    public static final int LONGEST_REASON = 300;

    /** Refuses a blank, a control character, or more than there is room for. */
    public Detail {
        check("name", name, LONGEST_NAME);
        check("post", post, LONGEST_NAME);
        check("reason", reason.replace('\n', ' ').replace('\t', ' '), LONGEST_REASON);
        if (text(name, post, reason).length > SealedDetail.SIZE - Bucket.LENGTH_FIELD) {
            throw new IllegalArgumentException("name, post and reason together are too long");
        }
    }

    private static void check(String what, String value, int longest) {
        boolean clean = value.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        if (value.isBlank() || !clean || value.codePointCount(0, value.length()) > longest) {
            throw new IllegalArgumentException(
                    "a " + what + " is 1 to " + longest + " characters, not blank, without control characters");
        }
    }

    private static byte[] text(String name, String post, String reason) {
        return (name + "\n" + post + "\n" + reason).getBytes(UTF_8);
    }

    /** Name, line feed, post, line feed, reason, in UTF-8. */
    byte[] bytes() {
        return text(name, post, reason);
    }

    /** Reads what {@link #bytes()} gives. */
    static Detail fromText(String text) throws CannotOpen {
        String[] parts = text.split("\n", 3);
        if (parts.length == 3) {
            try {
                return new Detail(parts[0], parts[1], parts[2]);
            } catch (IllegalArgumentException e) {
                // said below, for every cause alike
            }
        }
        throw new CannotOpen();
    }

    /** Says nothing: names stay out of logs. */
    @Override
    public String toString() {
        return "Detail";
    }
}
