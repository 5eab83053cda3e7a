package sharinghub.hub;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import sharinghub.exchange.Problem;
import sharinghub.hub.identity.Peer;
import sharinghub.reference.Hash;

/** Gives every portal its {@link FairShare} of the hub, from the first byte of a request's body to the last of its answer. */
@ApplicationScoped
public class PeersInTurn implements Filter {

    /** As many requests of one portal as are answered at the same time. */
    static final int AT_ONCE = 32;

    private static final int LONG_AT_ONCE = 2;
    private static final int LONG_TOGETHER = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AFTER_THE_EDGE = 2;

    private static final Problem TOO_MANY = Problem.of(
            429,
            "too-many-at-once",
            "Too much at the same time",
            "This portal has as many requests here as are answered at once. Send the same request again later.");

    private final FairShare share = new FairShare(AT_ONCE, LONG_AT_ONCE, LONG_TOGETHER, PATIENCE);

    void install(
            @Observes @Priority(AFTER_THE_EDGE) @Initialized(ApplicationScoped.class) Object start, BeanManager beans) {
        beans.getExtension(ServerCdiExtension.class).serverRoutingBuilder().addFilter(new PeersInTurn());
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Optional<FairShare.Turn> turn = turn(request);
        if (turn.isEmpty()) {
            response.header(HeaderValues.create(HeaderNames.RETRY_AFTER, 10));
            HttpEdge.refuse(response, TOO_MANY, "a portal had more than its share");
            return;
        }
        try (FairShare.Turn mine = turn.get()) {
            chain.proceed();
        }
    }

    private Optional<FairShare.Turn> turn(RoutingRequest request) {
        try {
            return share.turn(peer(request), longBody(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Hash peer(RoutingRequest request) {
        return Peer.hash(request.remotePeer().tlsCertificates().orElseThrow()[0]);
    }

    private static boolean longBody(RoutingRequest request) {
        OptionalLong length = request.headers().contentLength();
        return request.headers().contains(HeaderNames.TRANSFER_ENCODING) || length.orElse(0) > BodyLimit.USUAL;
    }
}
