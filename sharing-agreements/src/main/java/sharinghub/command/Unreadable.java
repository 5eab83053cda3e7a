package sharinghub.command;

/** Something the command was given cannot be read; the message says what and how to mend it. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
