package sharinghub.portal;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;

/** Every exception, in one place, as the page that explains it. */
final class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final Random CHANCE = new SecureRandom();

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException e
                && e.getResponse().getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return e.getResponse();
        }
        Page page = page(problem);
        return Response.status(page.status()).entity(page).build();
    }

    private static Page page(Throwable problem) {
        return switch (problem) {
            case NotFoundException e -> Page.of("problems/NotFound").withStatus(404);
            case WrongRole e -> Page.of("problems/NotAllowed", inWords(e)).withStatus(403);
            case Refused e -> refusal(e.status(), e.reason());
            case WebApplicationException e
            when e.getResponse().getStatus() < 500 ->
                refusal(e.getResponse().getStatus(), e.getResponse().getStatus() == 405 ? "method" : "other");
            default -> serviceProblem(problem);
        };
    }

    private static Page refusal(int status, String reason) {
        return Page.of("problems/Refused", Words.of("problems/Refused").say("why-" + reason))
                .withStatus(status);
    }

    private static List<String> inWords(WrongRole problem) {
        return problem.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> Words.of("problems/NotAllowed").say("role-" + role.text()))
                .toList();
    }

    /** A fault of ours: the person gets a number to quote, the local log gets the same number and the cause. */
    static Page serviceProblem(Throwable cause) {
        String reference = HexFormat.of().toHexDigits(CHANCE.nextInt());
        LOG.log(Level.ERROR, "fault " + reference, cause);
        return Page.of("problems/ServiceProblem", reference).withStatus(500);
    }
}
