package sharinghub.portal;

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
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.Optional;

/**
 * The first thing a request meets: a body without one plain length, compressed or oversized, is refused and the connection
 * closed, so that nothing behind it is ever taken for a second request (threat model T37 and T39; RFC 9112, sections 6
 * and 11.2). No browser sends such a thing, so a line of plain text is answer enough.
 */
public final class HttpEdge implements Filter, Extension {

    /** The longest form we take, in bytes. */
    static final int LONGEST_BODY = 1024 * 1024;

    private static final int BEFORE_THE_SERVER_STARTS = 1;

    /** @param why in one sentence, with what to do */
    private record Complaint(int status, String why) {}

    void install(
            @Observes @Priority(BEFORE_THE_SERVER_STARTS) @Initialized(ApplicationScoped.class) Object start,
            BeanManager beans) {
        beans.getExtension(ServerCdiExtension.class).serverRoutingBuilder().addFilter(this);
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Optional<Complaint> complaint = complaint(
                request.prologue().method().text().equals("POST"),
                values(request, HeaderNames.CONTENT_LENGTH),
                values(request, HeaderNames.TRANSFER_ENCODING),
                values(request, HeaderNames.CONTENT_ENCODING));
        if (complaint.isEmpty()) {
            chain.proceed();
            return;
        }
        response.status(complaint.get().status());
        response.header(HeaderValues.CONNECTION_CLOSE);
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header(HeaderNames.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.send(complaint.get().why() + "\n");
        throw new CloseConnectionException("the framing of a request was not clear");
    }

    private static List<String> values(RoutingRequest request, HeaderName name) {
        return request.headers().all(name, List::of);
    }

    private static Optional<Complaint> complaint(
            boolean bodyExpected, List<String> lengths, List<String> transferEncodings, List<String> encodings) {
        boolean plain = lengths.size() == 1 && lengths.getFirst().matches("0|[1-9][0-9]{0,17}");
        if (!transferEncodings.isEmpty() || (lengths.isEmpty() ? bodyExpected : !plain)) {
            return Optional.of(new Complaint(
                    411, "The length of what was sent is not clear: send one Content-Length of decimal digits."));
        }
        if (!encodings.isEmpty()) {
            return Optional.of(new Complaint(415, "What was sent is compressed: send it as it is."));
        }
        if (plain && Long.parseLong(lengths.getFirst()) > LONGEST_BODY) {
            return Optional.of(
                    new Complaint(413, "What was sent is longer than " + LONGEST_BODY + " bytes: shorten it."));
        }
        return Optional.empty();
    }
}
