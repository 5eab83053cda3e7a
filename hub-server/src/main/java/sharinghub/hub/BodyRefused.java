package sharinghub.hub;

import jakarta.ws.rs.WebApplicationException;
import sharinghub.exchange.Problem;

/** A body that is too long or torn; thrown from inside its stream, where no other answer can be given. */
final class BodyRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    BodyRefused(Problem problem) {
        super(problem.title(), problem.status());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
