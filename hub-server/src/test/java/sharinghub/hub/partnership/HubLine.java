package sharinghub.hub.partnership;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import sharinghub.exchange.Problem;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * A line to the hub's doors as a portal has it.
 *
 * @param hub    where the hub listens
 * @param client with the portal's certificate in it
 */
public record HubLine(URI hub, HttpClient client) {

    /** The line of one agency's portal. */
    public static HubLine of(URI hub, Partner partner) {
        return of(hub, partner.certificate().tls());
    }

    /** A line with any certificate, or none. */
    public static HubLine of(URI hub, SSLContext tls) {
        URI secure = URI.create("https://localhost:" + hub.getPort());
        return new HubLine(
                secure,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(tls)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build());
    }

    /** GET with a person's token. */
    public HttpResponse<byte[]> get(String path, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(hub.resolve(path)).header("Authorization", "DPoP " + token));
    }

    /** POST of one of our records with a person's token. */
    public HttpResponse<byte[]> post(String path, String token, Object record)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(hub.resolve(path))
                .header("Authorization", "DPoP " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.write(record))));
    }

    /** Any request to this hub; build it with {@link #to}. */
    public HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofByteArray());
    }

    /** A request to that path. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(hub.resolve(path));
    }

    /** The problem that an answer must be. */
    public static Problem problem(HttpResponse<byte[]> answer) throws MalformedJson {
        if (!answer.headers().firstValue("Content-Type").orElse("").equals(Problem.MEDIA_TYPE)) {
            throw new AssertionError("not a problem response: " + answer.statusCode() + " " + answer.headers());
        }
        return Json.read(answer.body(), Problem.class);
    }
}
