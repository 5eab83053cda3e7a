package sharinghub.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sharinghub.agency.Forum;
import sharinghub.agency.Role;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Assent;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Party;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standings;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Referral;
import sharinghub.casework.Section;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.Prospect;
import sharinghub.document.SealedDocument;
import sharinghub.exchange.Done;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.exchange.Submission;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.facts.SignedFactStatement;
import sharinghub.hub.desk.Reply;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.Sealed;
import sharinghub.sealing.Sealer;
import sharinghub.sealing.SealingOrder;

/** One case about one victim, as one agency writes it, seals it and sends it in. */
final class TestCase {

    static final PurposeName PURPOSE = new PurposeName("safeguard-victim");
    static final Forum MARAC = new Forum("marac");

    final Brockmere borough;
    final TestPerson author;
    final CaseRef ref;
    final DocumentId document = DocumentId.random(Brockmere.CHANCE);
    final Map<String, SectionId> sections = new LinkedHashMap<>();
    private final Map<SectionId, Section> written = new LinkedHashMap<>();

    TestCase(TestPerson author, CaseRef ref, Map<String, String> texts) {
        this.borough = author.borough;
        this.author = author;
        this.ref = ref;
        texts.forEach((category, text) -> {
            SectionId section = SectionId.random(Brockmere.CHANCE);
            sections.put(category, section);
            written.put(section, new Section(section, new DataCategory(category), 1, text));
        });
    }

    /** The police summary of five sections. */
    static TestCase byPolice(Brockmere borough) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("identity", "Dana Whitlock, born 14 March 1991");
        texts.put("incident.domestic-abuse", "Called to ZZ99 3VZ on 21 November; he had left.");
        texts.put("risk.dash", "Eighteen ticks.");
        texts.put("offending.convictions", "2019: assault by beating.");
        texts.put("whereabouts", "With her sister at ZZ99 1AA.");
        return new TestCase(borough.police(), CaseRef.random(Brockmere.CHANCE), texts);
    }

    /** What the hospital adds to a case. */
    static TestCase byHospital(Brockmere borough, CaseRef ref) {
        return new TestCase(borough.nurse(), ref, Map.of("health.injuries", "Bruising to the neck."));
    }

    Sealed seal() {
        return sealVersion(1, Optional.empty());
    }

    Sealed sealVersion(int version, Optional<SealedDocument> previous) {
        return seal(version, previous, reachable());
    }

    Sealed seal(int version, Optional<SealedDocument> previous, Map<SectionId, Set<AgencyKeys>> readers) {
        return seal(version, previous, readers, borough.marac.hash());
    }

    Sealed seal(
            int version,
            Optional<SealedDocument> previous,
            Map<SectionId, Set<AgencyKeys>> readers,
            AgreementHash under) {
        CaseSummary summary = new CaseSummary(
                ref, document, version, author.agency.id, PURPOSE, under, List.copyOf(written.values()));
        Instant until = borough.now.plus(Duration.ofDays(3650));
        return new Sealer(author.agency.signing, Brockmere.CHANCE, () -> borough.now)
                .seal(new SealingOrder(summary, readers, author.agency.opening.sealingKey(), until, previous));
    }

    /** For each section the agencies that some permit could ever let read it, as a portal finds them. */
    Map<SectionId, Set<AgencyKeys>> reachable() {
        Decider decider = new Decider(List.of(inForce(borough.framework), inForce(borough.marac)));
        Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();
        written.forEach((name, section) -> readers.put(
                name,
                decider
                        .mayEverReach(new Prospect(
                                author.agency.id,
                                section.category(),
                                borough.marac.hash(),
                                Facts.none(),
                                new Asker(author.agency.id, Optional.empty(), Role.PRACTITIONER),
                                PURPOSE,
                                Mode.CONTENT,
                                borough.now))
                        .stream()
                        .map(agency -> borough.agency(agency.text()).keys())
                        .collect(Collectors.toSet())));
        return readers;
    }

    private AgreementInForce inForce(sharinghub.agreement.Agreement agreement) {
        List<Assent> assents = agreement.parties().list().stream()
                .map(Party::agency)
                .map(party -> Assent.sign(agreement.hash(), party, borough.now, borough.agency(party.text()).signing))
                .toList();
        SignedAgreement signed = SignedAgreement.of(
                agreement,
                assents,
                party -> Optional.of(borough.agency(party.text()).signing.verifyingKey()));
        return (AgreementInForce) Standings.of(List.of(signed), List.of(), borough.now)
                .find(agreement.hash())
                .orElseThrow();
    }

    /** Each section is about the victim; the risk is high. */
    List<SignedFactStatement> facts() {
        List<SignedFactStatement> facts = new ArrayList<>();
        sections.values()
                .forEach(section -> facts.add(fact(Optional.of(section), "subject-role", FactValue.word("victim"))));
        facts.add(fact(Optional.empty(), "dash-band", FactValue.word("high")));
        return facts;
    }

    SignedFactStatement fact(Optional<SectionId> section, String name, FactValue value) {
        FactStatement statement = new FactStatement(
                author.agency.id,
                ref,
                section,
                new FactName(name),
                value,
                borough.now,
                borough.now.plus(Duration.ofDays(365)));
        return SignedFactStatement.sign(statement, author.agency.signing);
    }

    Submission submission(RequestId request, Sealed sealed) {
        return new Submission(request, sealed.document(), sealed.shares(), facts(), author.detail(request));
    }

    Reply<Done> submit(Sealed sealed) {
        return author.ask("/documents", request -> submission(request, sealed), borough.desks.intake()::submit);
    }

    TestCase submitted() {
        Brockmere.given(submit(seal()));
        return this;
    }

    Reply<Done> refer() {
        return author.ask(
                "/referrals",
                request -> new ReferralQuestion(
                        request, new Referral(ref, MARAC, "visible-high-risk", document), author.detail(request)),
                borough.desks.referrals()::refer);
    }

    TestCase referred() {
        Brockmere.given(refer());
        return this;
    }

    SectionId section(String category) {
        return Objects.requireNonNull(sections.get(category));
    }

    String text(String category) {
        return Objects.requireNonNull(written.get(section(category))).text();
    }
}
