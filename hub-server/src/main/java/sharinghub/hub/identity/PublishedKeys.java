package sharinghub.hub.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Issuers' keys as they publish them (RFC 7517), fetched over TLS from the configured addresses and from nowhere else.
 *
 * <p>A fetched set serves five minutes; a token with an unknown key id has it fetched anew, at most every thirty seconds.
 * When an issuer cannot be reached and its set has run out, no token of it is taken (T46).
 */
public final class PublishedKeys implements TokenKeys {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final int LONGEST = 64 * 1024;

    private final Map<String, JWKSource<SecurityContext>> sources = new LinkedHashMap<>();

    /**
     * @param places each issuer with the address of its key set, `https` only
     * @param trust  decides which servers may speak at those addresses
     */
    public PublishedKeys(Map<String, URI> places, SSLContext trust) {
        HttpClient http = HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        places.forEach((issuer, place) -> sources.put(issuer, source(place, address -> fetch(http, address))));
    }

    @Override
    public Optional<JWKSource<SecurityContext>> of(String issuer) {
        return Optional.ofNullable(sources.get(issuer));
    }

    private static JWKSource<SecurityContext> source(URI place, ResourceRetriever retriever) {
        if (!"https".equals(place.getScheme())) {
            throw new IllegalArgumentException("an issuer's keys are fetched over https only, not from " + place);
        }
        try {
            return JWKSourceBuilder.<SecurityContext>create(place.toURL(), retriever)
                    .cache(FRESH.toMillis(), PATIENCE.toMillis())
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .build();
        } catch (IOException e) {
            throw new IllegalArgumentException("not an address: " + place, e);
        }
    }

    private static Resource fetch(HttpClient http, URL address) throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.toURI()).timeout(PATIENCE).build();
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] text = body.readNBytes(LONGEST + 1);
                if (answer.statusCode() != 200 || text.length > LONGEST) {
                    throw new IOException("no key set there: status " + answer.statusCode());
                }
                return new Resource(new String(text, StandardCharsets.UTF_8), "application/json");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while fetching an issuer's keys");
        } catch (URISyntaxException e) {
            throw new IOException("not an address", e);
        }
    }
}
