package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import sharinghub.exchange.Problem;
import sharinghub.hub.auditlog.LedgerClosed;
import sharinghub.hub.auditlog.RequestTaken;
import sharinghub.text.MalformedJson;

/**
 * Turns every exception into one problem response. Nothing of the input and nothing of our inside is in it; a true fault
 * is written to the hub's own log and answered with a bare 500.
 */
@Provider
@ApplicationScoped
public class HubProblems implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(HubProblems.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status()).entity(problem);
        if (problem.status() == 405 && thrown instanceof WebApplicationException web) {
            answer.allow(web.getResponse().getAllowedMethods());
        }
        return answer.build();
    }

    static Problem problem(Throwable thrown) {
        return switch (thrown) {
            case BodyRefused refused -> refused.problem();
            case LedgerClosed closed ->
                Problem.of(503, "log-closed", "Nothing can be logged just now", closed.reason());
            case RequestTaken taken ->
                Problem.of(409, "request-taken", "That request id was used before", taken.getMessage() + ".");
            case WebApplicationException web when web.getCause() instanceof MalformedJson json -> malformed(json);
            case WebApplicationException web -> ofStatus(web.getResponse().getStatus());
            default -> fault(thrown);
        };
    }

    private static Problem malformed(MalformedJson json) {
        return Problem.of(400, "malformed-json", "The body is not the JSON that belongs here", json.getMessage() + ".");
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "not-found", "There is nothing here for you", "No such address.");
            case 405 ->
                Problem.of(
                        405, "method-not-allowed", "Not with this method", "The `Allow` header names those that go.");
            case 406 ->
                Problem.of(
                        406,
                        "not-acceptable",
                        "Not in that form",
                        "Accept `application/json` and problems of RFC 9457.");
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "Not in that form",
                        "Send the media type this address is documented with.");
            default ->
                status >= 400 && status < 500
                        ? Problem.of(
                                status,
                                "bad-request",
                                "The request could not be understood",
                                "Check its address, headers and body against the documentation.")
                        : Problem.of(
                                500,
                                "fault",
                                "Something broke here",
                                "It is written in the hub's log. Nothing was done; try again.");
        };
    }

    private static Problem fault(Throwable thrown) {
        LOG.log(Level.ERROR, "a request ended in a fault", thrown);
        return ofStatus(500);
    }
}
