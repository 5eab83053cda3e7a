package sharinghub.portal.rehearsal;

/** The demonstration cannot go on; the message is one sentence that says why and what to do. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
