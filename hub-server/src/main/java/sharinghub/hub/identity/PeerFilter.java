package sharinghub.hub.identity;

import io.helidon.webserver.http.ServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import sharinghub.exchange.Problem;

/**
 * Finds whose portal is at the other end: TLS has proved that it holds the certificate's key and that our authority
 * signed it; here it must also stand in the directory. Before anything else, so that a stranger learns no address.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class PeerFilter implements ContainerRequestFilter {

    @Context
    private ServerRequest request;

    @Inject
    private KnownPeers peers;

    @Inject
    private CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext context) {
        peer().ifPresentOrElse(caller::connected, () -> context.abortWith(notListed()));
    }

    private Optional<Peer> peer() {
        return request.remotePeer()
                .tlsCertificates()
                .filter(chain -> chain.length > 0)
                .flatMap(chain -> peers.withCertificate(Peer.hash(chain[0])));
    }

    private static Response notListed() {
        Problem problem = Problem.of(
                403,
                "certificate-not-listed",
                "This portal is not known here",
                "The client certificate of this connection is on no row of the directory. Ask the hub's operator to list"
                        + " its SHA-256, or connect with the one that is listed.");
        return Response.status(problem.status()).entity(problem).build();
    }
}
