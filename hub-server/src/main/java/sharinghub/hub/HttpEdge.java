package sharinghub.hub;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.Optional;
import sharinghub.exchange.Problem;
import sharinghub.text.Json;

/**
 * The first thing a request meets after TLS: refuses what two readers of HTTP could read differently, and closes the
 * connection, so that nothing behind it is ever taken for a second request (T39; RFC 9112, sections 6 and 11.2).
 */
@ApplicationScoped
public class HttpEdge implements Filter {

    private static final int BEFORE_THE_SERVER_STARTS = 1;

    void install(
            @Observes @Priority(BEFORE_THE_SERVER_STARTS) @Initialized(ApplicationScoped.class) Object start,
            BeanManager beans) {
        beans.getExtension(ServerCdiExtension.class).serverRoutingBuilder().addFilter(new HttpEdge());
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Optional<Problem> complaint = complaint(
                request.prologue().method().text(),
                values(request, HeaderNames.CONTENT_LENGTH),
                values(request, HeaderNames.TRANSFER_ENCODING),
                values(request, HeaderNames.CONTENT_ENCODING));
        if (complaint.isEmpty()) {
            chain.proceed();
            return;
        }
        refuse(response, complaint.get(), "the framing of a request was not clear");
    }

    /**
     * Answers a request whose body was not read, and closes the connection: what comes on it after that is no request.
     *
     * @param why for the server's own log
     */
    static void refuse(RoutingResponse response, Problem problem, String why) {
        response.status(problem.status());
        response.header(HeaderValues.CONNECTION_CLOSE);
        response.header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.send(Json.write(problem));
        throw new CloseConnectionException(why);
    }

    private static List<String> values(RoutingRequest request, HeaderName name) {
        return request.headers().all(name, List::of);
    }

    /** What is wrong with the way a body is announced, if anything. */
    static Optional<Problem> complaint(
            String method, List<String> lengths, List<String> transferEncodings, List<String> contentEncodings) {
        if (!List.of("GET", "POST", "PUT").contains(method)) {
            return Optional.of(
                    Problem.of(405, "method-not-allowed", "Not with this method", "The hub knows GET, POST and PUT."));
        }
        if (!contentEncodings.isEmpty()) {
            return Optional.of(Problem.of(
                    415, "content-encoding", "Not in that form", "Send the body without `Content-Encoding`."));
        }
        boolean lengthPlain =
                lengths.isEmpty() || (lengths.size() == 1 && lengths.getFirst().matches("0|[1-9][0-9]{0,11}"));
        boolean chunkedPlain = transferEncodings.isEmpty() || transferEncodings.equals(List.of("chunked"));
        if (lengthPlain && chunkedPlain && (lengths.isEmpty() || transferEncodings.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                400,
                "ambiguous-length",
                "The length of the body is not clear",
                "Send one `Content-Length` of decimal digits, or `Transfer-Encoding: chunked` in exactly this spelling,"
                        + " never both. The connection is closed."));
    }
}
