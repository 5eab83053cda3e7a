package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;

/**
 * The first thing a request meets. What no browser of ours would send ends here: another host's name, a body without one
 * plain length, a compressed or oversized body, an unusual method (threat model T37 to T39).
 */
@PreMatching
@Priority(100)
final class Edge implements ContainerRequestFilter {

    /** The longest form we take, in bytes. */
    static final int LONGEST_BODY = 1024 * 1024;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final String authority;

    /** @param authority host and port of the portal's own address, as browsers send it in `Host` */
    Edge(String authority) {
        this.authority = authority;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> headers = request.getHeaders();
        if (!List.of(authority).equals(headers.get(HttpHeaders.HOST))) {
            throw new Refused(421, "host");
        }
        if (!METHODS.contains(request.getMethod())) {
            throw new Refused(405, "method");
        }
        if (headers.containsKey("Transfer-Encoding")) {
            throw new Refused(411, "length");
        }
        if (headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            throw new Refused(415, "compressed");
        }
        List<String> lengths = headers.getOrDefault(HttpHeaders.CONTENT_LENGTH, List.of());
        if (lengths.size() > 1 || lengths.stream().anyMatch(length -> !length.matches("0|[1-9][0-9]{0,17}"))) {
            throw new Refused(400, "length");
        }
        if (request.getMethod().equals("POST") && lengths.isEmpty()) {
            throw new Refused(411, "length");
        }
        if (!lengths.isEmpty() && Long.parseLong(lengths.getFirst()) > LONGEST_BODY) {
            throw new Refused(413, "too-long");
        }
    }
}
