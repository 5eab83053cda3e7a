package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharinghub.auditlog.BundleReader;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.StopQuestion;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partner;
import sharinghub.hub.partnership.Partnership;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Opener;
import sharinghub.text.Json;

/** The whole road through the hub's real doors: mutual TLS, tokens, JSON, Derby, and a log that is checked offline. */
@ExtendWith(ArquillianExtension.class)
class TheRoadIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String INCIDENT = "Called to ZZ99 3VZ.";

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void from_the_police_to_the_partners_and_into_an_auditor_s_hands() throws Exception {
        BoroughOverHttp borough = new BoroughOverHttp(hub, REALM, PARTNERSHIP);
        CaseRef about = aCaseOnTheAgenda(borough);

        PortalPerson idva = borough.person("meera.joshi");
        assertThat(opened(idva, about))
                .isEqualTo(Map.of("incident.domestic-abuse", INCIDENT, "health.injuries", "Bruising."));

        theHousingOfficerIsToldWhyNot(borough.person("aled.rees"), about);
        theWardenSeesNoDifference(borough.person("will.carter"), about);

        BoroughOverHttp.done(borough.person("sam.birch")
                .ask("POST", "/agreements/" + borough.marac.hash() + "/stops", StopQuestion::new));
        assertThat(opened(idva, about)).isEqualTo(Map.of("health.injuries", "Bruising."));

        theAuditorReadsAndTakesAway(borough.person("tom.okafor"), about);
    }

    private static CaseRef aCaseOnTheAgenda(BoroughOverHttp borough) throws Exception {
        CaseRef about = CaseRef.random(CHANCE);
        borough.signAgreements();
        PortalPerson police = borough.person("ross.field");
        DocumentId document = borough.submit(
                police, about, Map.of("incident.domestic-abuse", INCIDENT, "offending.convictions", "2019: assault."));
        borough.submit(borough.person("bea.lowe"), about, Map.of("health.injuries", "Bruising."));
        borough.refer(police, about, document);
        borough.publishAgenda(about);
        return about;
    }

    private static void theHousingOfficerIsToldWhyNot(PortalPerson housing, CaseRef about) throws Exception {
        HttpResponse<byte[]> answer = BoroughOverHttp.open(housing, about);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(Json.read(answer.body(), RefusalProblem.class).reasons())
                .anySatisfy(reason -> assertThat(reason.clause()).isPresent());
    }

    private static void theWardenSeesNoDifference(PortalPerson warden, CaseRef about) throws Exception {
        HttpResponse<byte[]> real = BoroughOverHttp.open(warden, about);
        HttpResponse<byte[]> unknown = BoroughOverHttp.open(warden, CaseRef.random(CHANCE));
        assertThat(real.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(headers(real)).isEqualTo(headers(unknown));
        OutOfReach one = Json.read(real.body(), OutOfReach.class);
        OutOfReach other = Json.read(unknown.body(), OutOfReach.class);
        assertThat(List.of(one.type(), one.title(), one.detail()))
                .isEqualTo(List.of(other.type(), other.title(), other.detail()));
        assertThat(one.receipt().entry()).hasSameSizeAs(other.receipt().entry());
    }

    private static Set<String> headers(HttpResponse<byte[]> answer) {
        return answer.headers().map().keySet();
    }

    private static void theAuditorReadsAndTakesAway(PortalPerson auditor, CaseRef about) throws Exception {
        LogPage page = Json.read(
                BoroughOverHttp.done(auditor.ask(
                        "POST",
                        "/log/views",
                        (request, detail) -> new LogViewQuestion(
                                request, LogPurpose.LAWFULNESS, Optional.of(about), 0, 100, detail))),
                LogPage.class);
        assertThat(page.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.entry()).contains(about.text());
            assertThat(entry.detail()).isPresent();
        });
        byte[] bundle = BoroughOverHttp.done(auditor.ask(
                "POST",
                "/log/exports",
                (request, detail) -> new LogExportQuestion(request, LogPurpose.INTEGRITY, detail)));
        String key = Files.readString(PARTNERSHIP.folder().resolve("keys").resolve("log.key.pub"));
        CheckpointReader checkpoints = new CheckpointReader(LogVerifyingKey.fromText(key.strip()));
        assertThat(new BundleReader(checkpoints).read(bundle)).isNotNull();
    }

    /** What a person may open of a case, by category, opened with their agency's key. */
    private static Map<String, String> opened(PortalPerson person, CaseRef about) throws Exception {
        byte[] body = BoroughOverHttp.done(BoroughOverHttp.open(person, about));
        Map<String, String> texts = new TreeMap<>();
        for (OpenableSection section : Json.read(body, ReleaseAnswer.class).sections()) {
            texts.put(section.sealed().context().category().text(), text(person.partner(), section));
        }
        return texts;
    }

    private static String text(Partner reader, OpenableSection section) throws CannotOpen {
        Partner author = PARTNERSHIP.partner(section.sealed().context().author().text());
        return new Opener(reader.agency(), reader.opening())
                .open(
                        section.sealed(),
                        section.share(),
                        author.signing().verifyingKey(),
                        section.sealed().context(),
                        Instant.now());
    }
}
