package sharinghub.exchange;

/** A no, with the members that RFC 9457 gives it; some have more. */
public sealed interface ProblemDetails permits OutOfReach, Problem, RefusalProblem {

    /** Which kind of problem; stable, for programs to compare. */
    String type();

    /** The kind in a few words, the same each time. */
    String title();

    /** The HTTP status it travels with, 400 to 599. */
    int status();

    /** What was wrong this time, and how to mend it. */
    String detail();
}
