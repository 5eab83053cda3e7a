package sharinghub.hub.partnership;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import sharinghub.agency.Role;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.Question;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.RequestId;
import sharinghub.sealing.Detail;
import sharinghub.sealing.DetailSealer;
import sharinghub.text.Json;

/**
 * Somebody signed in at their agency's portal, which asks the hub for them.
 *
 * @param person   who
 * @param partner  whose portal
 * @param line     to the hub
 * @param token    of the person
 * @param auditors of every partner; details are sealed to them
 */
public record PortalPerson(Person person, Partner partner, HubLine line, String token, List<AgencyKeys> auditors) {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Signs somebody in. */
    public static PortalPerson signIn(URI hub, LocalRealm realm, Partnership partnership, Person person) {
        Partner partner = partnership.partner(person.agency());
        var claims =
                LocalRealm.claims(partner, person.username(), person.roles().toArray(Role[]::new));
        person.team().ifPresent(team -> claims.claim("team", team));
        List<AgencyKeys> auditors = Arrays.stream(Partnership.AGENCIES)
                .map(name -> partnership.partner(name).row().keys())
                .toList();
        return new PortalPerson(person, partner, HubLine.of(hub, partner), realm.sign(claims.build()), auditors);
    }

    /** Asks with a fresh request id and a detail sealed for it. */
    public HttpResponse<byte[]> ask(String method, String path, BiFunction<RequestId, SealedDetail, Question> question)
            throws IOException, InterruptedException {
        return send(method, path, question(question));
    }

    /** A question with a fresh request id and a detail sealed for it. */
    public Question question(BiFunction<RequestId, SealedDetail, Question> question) {
        RequestId request = RequestId.random(CHANCE);
        return question.apply(request, detail(request));
    }

    /** Sends a question, the first time or again. */
    public HttpResponse<byte[]> send(String method, String path, Question question)
            throws IOException, InterruptedException {
        return line.send(line.to(path)
                .header("Authorization", "DPoP " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(Json.write(question))));
    }

    /** Who and why, sealed to the auditors of every partner. */
    private SealedDetail detail(RequestId request) {
        return new DetailSealer(partner.agency(), partner.signing(), CHANCE, InstantSource.system())
                .seal(new Detail(person.username(), "A post", "Prepares the conference"), request, auditors);
    }
}
