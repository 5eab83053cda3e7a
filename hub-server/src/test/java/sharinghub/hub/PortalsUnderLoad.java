package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Done;
import sharinghub.exchange.Question;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.Submission;
import sharinghub.hub.auditlog.Promises;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * Two people who send in summaries and two who open one case, each as fast as the hub answers, until it is killed. What
 * was left unanswered is sent again, with its request id, to the next hub first.
 */
final class PortalsUnderLoad {

    private static final List<String> PEOPLE = List.of("ross.field", "bea.lowe", "meera.joshi", "meera.joshi");
    private static final Map<String, Map<String, String>> TEXTS = Map.of(
            "ross.field", Map.of("incident.domestic-abuse", "Called to ZZ99 3VZ."),
            "bea.lowe", Map.of("health.injuries", "Bruising."));

    private record Sent(String username, String path, Question question) {}

    private final Promises promises;
    private final CaseRef toOpen;
    private final Map<String, Sent> open = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Throwable> surprise = new AtomicReference<>();

    /** @param toOpen a case that the Idva may open */
    PortalsUnderLoad(Promises promises, CaseRef toOpen) {
        this.promises = promises;
        this.toOpen = toOpen;
    }

    /** Sends again what nobody knows the end of. */
    void settle(BoroughOverHttp borough, int round) {
        List.copyOf(open.values()).forEach(sent -> send(borough.person(sent.username()), sent, round, "again"));
    }

    /** Begins; every answer gives one permit. Each thread ends when its hub is gone. */
    List<Thread> begin(BoroughOverHttp borough, int round, Semaphore answers) {
        List<Thread> threads = new ArrayList<>();
        for (String username : PEOPLE) {
            PortalPerson person = borough.person(username);
            String worker = username + threads.size();
            threads.add(Thread.ofVirtual()
                    .uncaughtExceptionHandler((thread, thrown) -> surprise.set(thrown))
                    .start(() -> {
                        while (send(person, next(borough, person), round, worker)) {
                            answers.release();
                        }
                    }));
        }
        return threads;
    }

    /** What went otherwise than yes or a line cut off. */
    @Nullable
    Throwable surprise() {
        return surprise.get();
    }

    private Sent next(BoroughOverHttp borough, PortalPerson person) {
        String username = person.person().username();
        Map<String, String> texts = TEXTS.get(username);
        SecureRandom chance = new SecureRandom();
        return texts == null
                ? new Sent(username, "/cases/" + toOpen + "/releases", person.question(BoroughOverHttp.opening()))
                : new Sent(
                        username,
                        "/documents",
                        person.question(
                                borough.summary(person, CaseRef.random(chance), DocumentId.random(chance), texts)));
    }

    /** Whether an answer came. */
    private boolean send(PortalPerson person, Sent sent, int round, String worker) {
        String request = sent.question().request().text();
        open.put(request, sent);
        promises.sent(request);
        try {
            HttpResponse<byte[]> answer = person.send("POST", sent.path(), sent.question());
            promises.answered(round, worker, request, receipt(sent.question(), answer));
            open.remove(request);
            return true;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException | MalformedJson e) {
            throw new AssertionError(e);
        }
    }

    private static Receipt receipt(Question question, HttpResponse<byte[]> answer) throws MalformedJson {
        if (answer.statusCode() != 200) {
            throw new AssertionError(new String(answer.body(), UTF_8));
        }
        return question instanceof Submission
                ? Json.read(answer.body(), Done.class).receipt()
                : Json.read(answer.body(), ReleaseAnswer.class).receipt();
    }
}
