package sharinghub.document;

/**
 * A sealed document or part that is not exactly as the format has it, or does not hold together. The message is for the
 * person who must act: which part, what is wrong. It never quotes the part.
 */
public final class MalformedDocument extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message place, colon, what is wrong, in lower case */
    public MalformedDocument(String message) {
        super(message);
    }

    /** The same fault, seen from one step further out. */
    MalformedDocument within(String place) {
        return new MalformedDocument(place + ": " + getMessage());
    }
}
