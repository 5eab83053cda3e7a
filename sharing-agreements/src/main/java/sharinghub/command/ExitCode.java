package sharinghub.command;

/** How a command ends; scripts rest on it. */
final class ExitCode {

    /** What was given holds. */
    static final int HOLDS = 0;

    /** What was given can be read, and does not hold. */
    static final int DOES_NOT_HOLD = 1;

    /** What was given cannot be read, or the command was not used as it is meant to be. */
    static final int UNREADABLE = 2;

    private ExitCode() {}
}
