package sharinghub.exchange;

/**
 * Why a request was not done, for machines and for the person who must act (RFC 9457).
 *
 * <p>Never repeats what was sent: an error page must not become a way to read somebody's input back.
 *
 * @param type   which kind of problem; stable, for programs to compare: `urn:sharinghub:problem:` and a word
 * @param title  the kind in a few words, the same each time
 * @param status the HTTP status it travels with, 400 to 599
 * @param detail what was wrong this time, where, and how to mend it
 */
public record Problem(String type, String title, int status, String detail) implements ProblemDetails {

    /** The media type it travels as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String KINDS = "urn:sharinghub:problem:";

    /** Refuses a status that is no error. */
    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a problem has a status from 400 to 599, this has " + status);
        }
    }

    /** A problem of the kind named by one word with hyphens, such as `token-not-accepted`. */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(KINDS + kind, title, status, detail);
    }

    /** The word of its kind, such as `token-not-accepted`; the whole type when it is none of ours. */
    public String kind() {
        return type.startsWith(KINDS) ? type.substring(KINDS.length()) : type;
    }
}
