package sharinghub.text;

/** Some JSON that we refuse, with the place and what is wrong; nothing of its content is quoted. */
public final class MalformedJson extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message for the person who sent it: where, what is wrong, how to mend it */
    public MalformedJson(String message) {
        super(message);
    }
}
