package sharinghub.hub.desk;

import sharinghub.exchange.ProblemDetails;

/**
 * What a desk answers.
 *
 * @param <T> what was asked for
 */
public sealed interface Reply<T> permits Reply.Given, Reply.Declined {

    /** What was asked for; it is logged. */
    record Given<T>(T answer) implements Reply<T> {
        @Override
        public Object body() {
            return answer;
        }
    }

    /** A no; the kind of problem tells whether it is logged. */
    record Declined<T>(ProblemDetails problem) implements Reply<T> {
        @Override
        public Object body() {
            return problem;
        }
    }

    /** What the door writes. */
    Object body();

    /** The answer. */
    static <T> Reply<T> given(T answer) {
        return new Given<>(answer);
    }

    /** A no. */
    static <T> Reply<T> declined(ProblemDetails problem) {
        return new Declined<>(problem);
    }
}
