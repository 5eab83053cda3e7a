package sharinghub.auditlog;

/** Some text of the log that we refuse to read: which text, where, what is wrong; nothing secret is quoted. */
public final class MalformedLogText extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message for the person who holds the text, such as {@code entry:3: unknown event `sold`} */
    public MalformedLogText(String message) {
        super(message);
    }
}
