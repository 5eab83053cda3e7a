package sharinghub.portal.hub;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ProblemDetails;
import sharinghub.exchange.RefusalProblem;
import sharinghub.portal.signin.HubToken;
import sharinghub.portal.signin.SignedIn;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * One agency's line to the hub: shows its certificate, and says for each question which of its people asks, or that the
 * portal asks for itself. What the person's token does not allow, the hub refuses; nothing is decided here.
 *
 * <p>Once the hub has contradicted itself no person's question leaves this portal any more (threat model T27). The portal
 * itself may still ask: for proofs, and to tell the hub what it has seen.
 */
public final class HubLine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HubLine.class.getName());
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final URI hub;
    private final HttpClient client;
    private final BooleanSupplier contradicted;

    /**
     * @param hub        the hub's address, https
     * @param connection TLS with this agency's certificate in it, trusting the hub's authority
     * @param contradicted whether the hub has contradicted itself by now; asked before every question of a person
     */
    public HubLine(URI hub, SSLContext connection, BooleanSupplier contradicted) {
        if (!"https".equals(hub.getScheme())) {
            throw new IllegalArgumentException(
                    "the hub's address must begin with https, not `" + hub.getScheme() + "`");
        }
        this.hub = hub;
        this.contradicted = contradicted;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(connection)
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Reads what stands at a door. */
    public <T> HubAnswer<T> get(SignedIn who, String door, Class<T> answer) {
        return ask(who, request(door), body -> Json.read(body, answer));
    }

    /** Reads what stands at a door, where the answer is a type with parameters, such as a list. */
    public <T> HubAnswer<T> get(SignedIn who, String door, TypeReference<T> answer) {
        return ask(who, request(door), body -> Json.read(body, answer));
    }

    /** Asks one of our questions at a door; the same request id asked again gets the first answer again. */
    public <T> HubAnswer<T> post(SignedIn who, String door, Object question, Class<T> answer) {
        return ask(who, with("POST", door, question), body -> Json.read(body, answer));
    }

    /** Puts one of our questions at a door whose address names what it is about. */
    public <T> HubAnswer<T> put(SignedIn who, String door, Object question, Class<T> answer) {
        return ask(who, with("PUT", door, question), body -> Json.read(body, answer));
    }

    /** Asks one of our questions where the answer is a file of its own, exactly as it comes. */
    public HubAnswer<byte[]> file(SignedIn who, String door, Object question) {
        return ask(who, with("POST", door, question), body -> body);
    }

    /** The portal itself reads what stands at a door, exactly as it comes. */
    public HubAnswer<byte[]> plain(String door) {
        return send(request(door).build(), body -> body, Level.DEBUG);
    }

    /** The portal itself reads one of our records at a door. */
    public <T> HubAnswer<T> get(String door, Class<T> answer) {
        return send(request(door).build(), body -> Json.read(body, answer), Level.DEBUG);
    }

    /** The portal itself brings a text that is no question of anybody's, such as a cosigned checkpoint. */
    public HubAnswer<byte[]> bring(String door, String text) {
        return send(
                request(door)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(text))
                        .build(),
                body -> body,
                Level.DEBUG);
    }

    private HttpRequest.Builder request(String door) {
        if (!door.startsWith("/")) {
            throw new IllegalArgumentException("a door begins with `/`");
        }
        return HttpRequest.newBuilder(hub.resolve(door)).timeout(TO_ANSWER);
    }

    private HttpRequest.Builder with(String method, String door, Object question) {
        return request(door)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(Json.write(question)));
    }

    private <T> HubAnswer<T> ask(SignedIn who, HttpRequest.Builder request, Reading<T> reading) {
        if (contradicted.getAsBoolean()) {
            return new HubAnswer.Contradicted<>();
        }
        return switch (who.hub().current()) {
            case HubToken.Held.Good(var token) ->
                send(request.header("Authorization", "DPoP " + token).build(), reading, Level.WARNING);
            case HubToken.Held.Lapsed() -> new HubAnswer.SignInEnded<>();
            case HubToken.Held.NoAnswer() -> new HubAnswer.Silence<>(HubAnswer.Silent.SIGN_IN);
        };
    }

    /** @param trouble how loudly to say in this portal's log what went wrong; what is asked all the time says it elsewhere */
    private <T> HubAnswer<T> send(HttpRequest request, Reading<T> reading, Level trouble) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), Json.LONGEST));
            return understood(answer, reading, trouble);
        } catch (MalformedJson e) {
            return notUnderstood(e.getMessage(), trouble);
        } catch (IOException e) {
            LOG.log(trouble, "the hub does not answer: {0}", e.toString());
            return new HubAnswer.Silence<>(HubAnswer.Silent.HUB);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new HubAnswer.Silence<>(HubAnswer.Silent.PORTAL);
        }
    }

    private static <T> HubAnswer<T> understood(HttpResponse<byte[]> answer, Reading<T> reading, Level trouble)
            throws MalformedJson {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return new HubAnswer.Given<>(reading.read(answer.body()));
        }
        if (status / 100 != 4) {
            return notUnderstood("status " + status, trouble);
        }
        boolean problem = answer.headers().firstValue("Content-Type").equals(Optional.of(Problem.MEDIA_TYPE));
        if (!problem) {
            return notUnderstood("status " + status + " and no reason", trouble);
        }
        return switch (details(status, answer.body())) {
            case RefusalProblem refusal -> new HubAnswer.Refused<>(refusal);
            case OutOfReach nothing -> new HubAnswer.NothingThere<>(nothing);
            case Problem other -> new HubAnswer.NotTaken<>(other);
        };
    }

    /** For the log of this portal; nothing of the question stands in it. */
    private static <T> HubAnswer<T> notUnderstood(@Nullable String finding, Level trouble) {
        LOG.log(trouble, "the hub''s answer was not understood: {0}", finding);
        return new HubAnswer.Silence<>(HubAnswer.Silent.NOT_UNDERSTOOD);
    }

    /** The one of the three kinds of no it is: each is read strictly, so no two of them can be taken for one another. */
    private static ProblemDetails details(int status, byte[] body) throws MalformedJson {
        Class<? extends ProblemDetails> longer =
                status == FORBIDDEN ? RefusalProblem.class : status == NOT_FOUND ? OutOfReach.class : Problem.class;
        try {
            return Json.read(body, Problem.class);
        } catch (MalformedJson e) {
            return Json.read(body, longer);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** Where it leads. */
    @Override
    public String toString() {
        return "line to " + hub;
    }

    private interface Reading<T> {
        T read(byte[] body) throws MalformedJson;
    }
}
