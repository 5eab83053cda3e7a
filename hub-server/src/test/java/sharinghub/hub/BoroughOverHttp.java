package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import sharinghub.agency.Forum;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Party;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Referral;
import sharinghub.casework.Section;
import sharinghub.casework.SignedAgenda;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.Question;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.exchange.Submission;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.facts.SignedFactStatement;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partner;
import sharinghub.hub.partnership.Partnership;
import sharinghub.hub.partnership.Person;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.registers.Registers;
import sharinghub.sealing.Sealed;
import sharinghub.sealing.Sealer;
import sharinghub.sealing.SealingOrder;

/**
 * The invented borough as its portals see it: nothing but the hub's doors, by mutual TLS, tokens and JSON.
 * {@link Brockmere} is the same borough without HTTP.
 */
final class BoroughOverHttp {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final PurposeName PURPOSE = new PurposeName("safeguard-victim");
    private static final Forum MARAC = new Forum("marac");

    private final URI hub;
    private final LocalRealm realm;
    private final Partnership partnership;
    private final Registers registers = Brockmere.whole(Registers.read(Brockmere.CONFIG.resolve("registers")));
    final Agreement marac = agreement("brockmere-marac");

    BoroughOverHttp(URI hub, LocalRealm realm, Partnership partnership) {
        this.hub = hub;
        this.realm = realm;
        this.partnership = partnership;
    }

    PortalPerson person(String username) {
        return signIn(Person.named(username));
    }

    private PortalPerson signIn(Person person) {
        return PortalPerson.signIn(hub, realm, partnership, person);
    }

    /** Every party signs both agreements. */
    void signAgreements() throws Exception {
        for (String name : List.of("brockmere-overarching", "brockmere-marac")) {
            Agreement agreement = agreement(name);
            String door = "/agreements/" + agreement.hash();
            done(person("sam.birch")
                    .ask(
                            "PUT",
                            door,
                            (request, detail) -> new ProposalQuestion(request, Brockmere.text(name), detail)));
            for (Party party : agreement.parties().list()) {
                done(administrator("administrator", party)
                        .ask(
                                "POST",
                                door + "/preparations",
                                (request, detail) -> new PreparationQuestion(request, TwoPersonStep.SIGN, detail)));
                PortalPerson signs = administrator("deputy", party);
                Assent assent = Assent.sign(
                        agreement.hash(), party.agency(), now(), signs.partner().signing());
                done(signs.ask(
                        "POST", door + "/assents", (request, detail) -> new AssentQuestion(request, assent, detail)));
            }
        }
    }

    private PortalPerson administrator(String name, Party party) {
        return signIn(new Person(name, party.agency().text(), Optional.empty(), Set.of(Role.AGENCY_ADMINISTRATOR)));
    }

    /** Sends in one agency's summary of a case. */
    DocumentId submit(PortalPerson author, CaseRef about, Map<String, String> texts) throws Exception {
        DocumentId document = DocumentId.random(CHANCE);
        done(author.ask("POST", "/documents", summary(author, about, document, texts)));
        return document;
    }

    /** One agency's summary of a case, a section a category, sealed to the Idva but for the convictions. */
    BiFunction<RequestId, SealedDetail, Question> summary(
            PortalPerson author, CaseRef about, DocumentId document, Map<String, String> texts) {
        AgencyKeys idva = partnership.partner("safe-harbour").row().keys();
        Partner by = author.partner();
        List<Section> sections = new ArrayList<>();
        List<SignedFactStatement> facts = new ArrayList<>();
        Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();
        texts.forEach((category, text) -> {
            SectionId section = SectionId.random(CHANCE);
            sections.add(new Section(section, new DataCategory(category), 1, text));
            if (!category.equals("offending.convictions")) {
                readers.put(section, Set.of(idva));
            }
            facts.add(fact(by, about, Optional.of(section), "subject-role", "victim"));
        });
        facts.add(fact(by, about, Optional.empty(), "dash-band", "high"));
        CaseSummary summary = new CaseSummary(about, document, 1, by.agency(), PURPOSE, marac.hash(), sections);
        Instant until = now().plus(Duration.ofDays(3650));
        Sealed packed = new Sealer(by.signing(), CHANCE, InstantSource.system())
                .seal(new SealingOrder(summary, readers, by.opening().sealingKey(), until, Optional.empty()));
        return (request, detail) -> new Submission(request, packed.document(), packed.shares(), facts, detail);
    }

    void refer(PortalPerson author, CaseRef about, DocumentId document) throws Exception {
        done(author.ask(
                "POST",
                "/referrals",
                (request, detail) -> new ReferralQuestion(
                        request, new Referral(about, MARAC, "visible-high-risk", document), detail)));
    }

    /** Plans a conference for the day after tomorrow that hears this case, and publishes its agenda. */
    void publishAgenda(CaseRef about) throws Exception {
        PortalPerson coordinator = person("priya.nair");
        MeetingId meeting = MeetingId.random(CHANCE);
        Instant starts = now().plus(Duration.ofDays(2));
        done(coordinator.ask(
                "POST", "/meetings", (request, detail) -> new PlanQuestion(request, meeting, MARAC, starts, detail)));
        SignedAgenda agenda = SignedAgenda.sign(
                new Agenda(meeting, MARAC, starts, List.of(new AgendaItem(1, about, 12))),
                coordinator.partner().signing());
        done(coordinator.ask(
                "PUT",
                "/meetings/" + meeting + "/agenda",
                (request, detail) -> new PublishQuestion(request, agenda, detail)));
    }

    static HttpResponse<byte[]> open(PortalPerson person, CaseRef about) throws Exception {
        return person.ask("POST", "/cases/" + about + "/releases", opening());
    }

    /** To open everything there is. */
    static BiFunction<RequestId, SealedDetail, Question> opening() {
        return (request, detail) -> new ReleaseQuestion(request, PURPOSE, List.of(), detail);
    }

    /** The body of an answer that must be a yes. */
    static byte[] done(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
        return answer.body();
    }

    private static SignedFactStatement fact(
            Partner author, CaseRef about, Optional<SectionId> section, String name, String word) {
        FactStatement statement = new FactStatement(
                author.agency(),
                about,
                section,
                new FactName(name),
                FactValue.word(word),
                now().minusSeconds(60),
                now().plus(Duration.ofDays(365)));
        return SignedFactStatement.sign(statement, author.signing());
    }

    private Agreement agreement(String name) {
        return Brockmere.whole(AgreementReader.read(name, Brockmere.text(name), registers));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
