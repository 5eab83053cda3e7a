package sharinghub.hub.desk;

import sharinghub.exchange.Problem;

/** The no to a question whose sealed detail does not tell those who must be told who asks, and why. */
public final class DetailProblem {

    private DetailProblem() {}

    /**
     * `detail-not-accepted`, 400.
     *
     * @param what is wrong with it, without a full stop
     * @param mend what to do, a sentence
     */
    public static Problem of(String what, String mend) {
        return Problem.of(
                400, "detail-not-accepted", "Who asks and why is missing or does not hold", what + ". " + mend);
    }
}
