package sharinghub.decision.bench;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Condition;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.FactTest;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Group;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Item;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Member;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Scope;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.SubjectRole;
import sharinghub.agreement.Term;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Asker;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/**
 * So many agreements and requests under them; the same seed gives the same. Each agreement has 3 to 8 parties, 2 to 4 of 12
 * purposes, 1 to 3 of 4 subject roles, 2 or 3 classes of recipients with 4 to 8 of 24 categories each, a term, a condition
 * on a fact, and one forbid: a category of its own that it keeps from all but one party.
 */
public final class Workload {

    /** How many requests there are of each kind. */
    public static final int REQUESTS = 2_048;

    private static final List<PurposeName> PURPOSES =
            names("purpose", 12).map(PurposeName::new).toList();
    private static final List<SubjectRole> ROLES = Stream.of("victim", "perpetrator", "child", "witness")
            .map(SubjectRole::new)
            .toList();
    private static final List<AgencyClass> CLASSES =
            names("class", 3).map(AgencyClass::new).toList();
    private static final List<DataCategory> CATEGORIES = IntStream.range(0, 24)
            .mapToObj(i -> new DataCategory("root" + (char) ('a' + i / 4) + ".leaf" + (char) ('a' + i % 4)))
            .toList();
    private static final List<DataCategory> KEPT =
            names("kept", 3).map(DataCategory::new).toList();
    private static final FactName BAND = new FactName("dash-band");
    private static final List<String> BANDS = List.of("standard", "medium", "high");

    private final List<AgencyId> agencies;
    private final List<AgreementInForce> agreements = new ArrayList<>();
    private final Random dice = new Random(4);

    private Workload(int agencies) {
        this.agencies = names("agency", agencies).map(AgencyId::new).toList();
    }

    /**
     * Agreements of few among many: the more agreements, the more agencies.
     *
     * @param count how many agreements
     */
    public static Workload sparse(int count) {
        return new Workload(Math.max(20, count / 5)).agree(count);
    }

    /**
     * Agreements of always the same 20 agencies.
     *
     * @param count how many agreements
     */
    public static Workload dense(int count) {
        return new Workload(20).agree(count);
    }

    private Workload agree(int count) {
        IntStream.range(0, count).forEach(i -> agreements.add(SigningFixture.inForce(agreement(i))));
        return this;
    }

    /** All of them, in force. */
    public List<AgreementInForce> agreements() {
        return List.copyOf(agreements);
    }

    /** Requests for one section each that are released, uniformly over the agreements; each time other objects. */
    public List<ReleaseRequest> releases() {
        Random order = new Random(5);
        return Stream.generate(() -> request(order)).limit(REQUESTS).toList();
    }

    /** The same with one thing bent in each, by turns, so that it is refused. */
    public List<ReleaseRequest> refusals() {
        List<ReleaseRequest> bent = new ArrayList<>();
        for (ReleaseRequest request : releases()) {
            bent.add(bent(request, bent.size() % 6));
        }
        return bent;
    }

    private Agreement agreement(int number) {
        List<Party> parties = new ArrayList<>();
        for (AgencyId agency : some(agencies, 3, 8)) {
            // The first two differ in class, so that each class of recipients has somebody to receive.
            AgencyClass of = CLASSES.get(parties.size() % CLASSES.size());
            parties.add(new Party(
                    agency,
                    "The " + agency,
                    List.of(of),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        List<PurposeName> purposes = some(PURPOSES, 2, 4);
        List<SubjectRole> about = some(ROLES, 1, 3);
        List<Item> items = new ArrayList<>();
        for (AgencyClass recipients : some(CLASSES, 2, 3)) {
            items.add(permit(new ClauseNumber("4." + (items.size() + 1)), recipients, purposes, about));
        }
        items.add(new Forbid(
                new ClauseNumber("7.1"),
                "Kept",
                new Scope(
                        new Group(List.of(new Member.Anyone()), List.of()),
                        Mode.EXISTENCE,
                        some(KEPT, 1, 1),
                        List.of(),
                        new Group(
                                List.of(new Member.Anyone()),
                                List.of(new Member.One(parties.getFirst().agency()))),
                        List.of(),
                        List.of())));
        return new Agreement(
                new AgreementHash(Hash.of(ByteBuffer.allocate(4).putInt(number).array())),
                new Heading(
                        new AgreementVersion("agreement-" + word(number), 1),
                        "Agreement " + number,
                        Optional.empty(),
                        Optional.empty(),
                        new Term(LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31)),
                        Optional.empty(),
                        List.of()),
                new Parties(parties),
                List.of(parties.getFirst().agency()),
                purposes.stream().map(name -> new Purpose(name, "For " + name)).toList(),
                items);
    }

    private Permit permit(
            ClauseNumber number, AgencyClass recipients, List<PurposeName> purposes, List<SubjectRole> about) {
        FactTest test = new FactTest.Is(FactValue.word(BANDS.get(1 + dice.nextInt(2))));
        return new Permit(
                number,
                "Shared",
                new Scope(
                        new Group(List.of(new Member.AnyParty()), List.of()),
                        Mode.CONTENT,
                        some(CATEGORIES, 4, 8),
                        about,
                        new Group(List.of(new Member.Every(recipients)), List.of()),
                        purposes,
                        List.of(new Occasion(
                                List.of(),
                                List.of(),
                                Optional.of(new Condition.Stated(BAND, test, "the dash band is what it is"))))),
                Optional.empty(),
                Optional.empty(),
                List.of("cda-1998-s115"),
                List.of(new LegalBasis("article-6-1-e", List.of(), Optional.empty())),
                Optional.empty(),
                List.of());
    }

    private ReleaseRequest request(Random order) {
        AgreementInForce inForce = agreements.get(order.nextInt(agreements.size()));
        Agreement agreement = inForce.agreement();
        List<Permit> permits = agreement.permits();
        Permit permit = permits.get(order.nextInt(permits.size()));
        List<AgencyId> readers = agreement.parties().list().stream()
                .filter(party ->
                        permit.scope().recipients().includes(party.agency(), Optional.empty(), agreement.parties())
                                == sharinghub.agreement.Truth.TRUE)
                .map(Party::agency)
                .toList();
        AgencyId reader = readers.get(order.nextInt(readers.size()));
        List<AgencyId> authors = agreement.parties().list().stream()
                .map(Party::agency)
                .filter(agency -> !agency.equals(reader))
                .toList();
        FactValue band = ((FactTest.Is) ((Condition.Stated) permit.scope()
                                .occasions()
                                .getFirst()
                                .condition()
                                .orElseThrow())
                        .test())
                .value();
        SubjectRole role = one(permit.scope().about(), order);
        return new ReleaseRequest(
                new Asker(new AgencyId(fresh(reader)), Optional.empty(), Role.PRACTITIONER),
                new CaseRef("case-00000000000000000000000001"),
                new PurposeName(fresh(one(permit.scope().purposes(), order))),
                Mode.CONTENT,
                SigningFixture.NOW,
                List.of(new AskedSection(
                        new SectionId("sec-00000000000000000000000001"),
                        new AgencyId(fresh(one(authors, order))),
                        new DataCategory(fresh(one(permit.scope().categories(), order))),
                        new AgreementHash(
                                Hash.fromBytes(agreement.hash().value().bytes())),
                        Facts.none()
                                .with(new FactName("stage"), FactValue.word("meeting"))
                                .with(FactName.SUBJECT_ROLE, FactValue.word(fresh(role)))
                                .with(BAND, FactValue.word(fresh(band)))
                                .with(FactName.ON_THE_AGENDA, FactValue.YES))));
    }

    private static ReleaseRequest bent(ReleaseRequest request, int how) {
        AskedSection section = request.sections().getFirst();
        return switch (how) {
            case 0 -> with(request, new Asker(new AgencyId("agency-of-nobody"), Optional.empty(), Role.PRACTITIONER));
            case 1 -> with(request, new PurposeName("purpose-of-nobody"));
            case 2 -> with(request, section(section, new DataCategory("root.leaf"), section.facts()));
            case 3 ->
                with(
                        request,
                        section(section, section.category(), section.facts().with(BAND, FactValue.word("standard"))));
            case 4 ->
                with(
                        request,
                        section(
                                section,
                                section.category(),
                                section.facts().with(FactName.SUBJECT_ROLE, FactValue.word("bystander"))));
            default ->
                with(
                        request,
                        new AskedSection(
                                section.section(),
                                section.author(),
                                section.category(),
                                new AgreementHash(Hash.of()),
                                section.facts()));
        };
    }

    private static AskedSection section(AskedSection section, DataCategory category, Facts facts) {
        return new AskedSection(section.section(), section.author(), category, section.sealedUnder(), facts);
    }

    private static ReleaseRequest with(ReleaseRequest request, Asker asker) {
        return new ReleaseRequest(
                asker, request.caseRef(), request.purpose(), request.wanted(), request.at(), request.sections());
    }

    private static ReleaseRequest with(ReleaseRequest request, PurposeName purpose) {
        return new ReleaseRequest(
                request.asker(), request.caseRef(), purpose, request.wanted(), request.at(), request.sections());
    }

    private static ReleaseRequest with(ReleaseRequest request, AskedSection section) {
        return new ReleaseRequest(
                request.asker(),
                request.caseRef(),
                request.purpose(),
                request.wanted(),
                request.at(),
                List.of(section));
    }

    /** A string that nobody has hashed yet, as one that came over the wire. */
    private static String fresh(Object name) {
        return new String(name.toString().toCharArray());
    }

    private static <T> T one(List<T> of, Random order) {
        return of.get(order.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of, int least, int most) {
        if (of.size() > 100) {
            return Stream.generate(() -> one(of, dice))
                    .distinct()
                    .limit(least + dice.nextInt(most - least + 1))
                    .toList();
        }
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, dice);
        return List.copyOf(shuffled.subList(0, least + dice.nextInt(most - least + 1)));
    }

    private static Stream<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + "-" + word(i));
    }

    /** A number in letters. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; word.length() < 4; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
