package sharinghub.casework;

/** A text that is not a case summary as {@link CaseworkText} has it; says where and what, and quotes nothing. */
public final class MalformedCasework extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message line, colon, what is wrong, in lower case */
    public MalformedCasework(String message) {
        super(message);
    }
}
