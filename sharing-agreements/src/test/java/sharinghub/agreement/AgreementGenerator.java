package sharinghub.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.Hash;
import sharinghub.registers.OnwardMeaning;
import sharinghub.registers.Registers;

/** Small agreements that {@link #registers} allow, and facts for them; the same seed gives the same. */
public final class AgreementGenerator {

    /** Three agencies; `quay` has two teams. */
    public static final List<AgencyId> AGENCIES =
            Stream.of("pier", "quay", "reef").map(AgencyId::new).toList();

    /** The teams of `quay`. */
    public static final List<Team> TEAMS = Stream.of("tide", "wave")
            .map(name -> new Team(AGENCIES.get(1), name))
            .toList();

    /** A root, two leaves, and another root. */
    public static final List<DataCategory> CATEGORIES = Stream.of(
                    "incident", "incident.domestic-abuse", "risk.dash", "whereabouts")
            .map(DataCategory::new)
            .toList();

    /** Two purposes. */
    public static final List<PurposeName> PURPOSES =
            Stream.of("safeguard-victim", "prevent-crime").map(PurposeName::new).toList();

    private static final List<SubjectRole> ROLES =
            Stream.of("victim", "child").map(SubjectRole::new).toList();
    private static final List<Stage> STAGES =
            Stream.of("referral", "meeting").map(Stage::new).toList();
    private static final List<String> BANDS = List.of("standard", "medium", "high");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private final Random dice;

    /** A generator for that seed. */
    public AgreementGenerator(long seed) {
        this.dice = new Random(seed);
    }

    /** The configured registers. */
    public static Registers registers() {
        return AgreementFixture.registers();
    }

    /** An agreement of that name, with 1 to 6 clauses; its hash is of nothing in particular. */
    public Agreement agreement(String name, Optional<AgreementVersion> under) {
        List<AgencyClass> classes =
                List.of(new AgencyClass("competent-authority"), new AgencyClass("relevant-authority"));
        List<Party> parties = AGENCIES.stream()
                .map(agency -> new Party(
                        agency,
                        "The " + agency,
                        classes.subList(dice.nextInt(2), 2),
                        agency.equals(AGENCIES.get(2)) ? maybe(() -> AGENCIES.get(0)) : Optional.empty(),
                        TEAMS.stream()
                                .filter(team -> team.agency().equals(agency))
                                .map(Team::name)
                                .toList(),
                        rarely(() -> FIRST.plusDays(1 + dice.nextInt(300))),
                        rarely(() -> FIRST.plusDays(300 + dice.nextInt(300)))))
                .toList();
        List<Item> items = new ArrayList<>();
        int clauses = 1 + dice.nextInt(6);
        for (int i = 1; i <= clauses; i++) {
            ClauseNumber number = new ClauseNumber("1." + i);
            items.add(dice.nextInt(3) > 0 ? permit(number) : new Forbid(number, "No", scope(true)));
        }
        items.add(new SpokenDuty(new ClauseNumber("2"), "Answer", "every party answers, in time"));
        items.add(duty(new ClauseNumber("2.1")));
        items.add(new TextClause(new ClauseNumber("3.10"), "Words", List.of("First line", "", "third")));
        return new Agreement(
                new AgreementHash(Hash.of()),
                new Heading(
                        new AgreementVersion(name, 2),
                        "Agreement " + name,
                        maybe(() -> 1),
                        under,
                        new Term(FIRST, FIRST.plusYears(2)),
                        maybe(() -> new Review(12, FIRST.plusYears(1), dice.nextInt(3))),
                        some(AGENCIES, 0)),
                new Parties(parties),
                some(AGENCIES, 1),
                PURPOSES.stream()
                        .map(purpose -> new Purpose(purpose, "For " + purpose))
                        .toList(),
                items);
    }

    /** Facts of which some are unknown. */
    public Facts facts() {
        Facts facts = Facts.none();
        for (String fact : List.of("on-the-agenda", "repeat", "under-18")) {
            facts = maybe(facts, fact, dice.nextBoolean() ? "yes" : "no");
        }
        facts = maybe(facts, "stage", one(STAGES).text());
        facts = maybe(facts, "subject-role", one(List.of("victim", "child", "witness")));
        facts = maybe(facts, "dash-band", one(BANDS));
        facts = maybe(facts, "consent", one(List.of("given", "refused")));
        facts = maybe(facts, "incidents", Integer.toString(dice.nextInt(10)));
        facts = maybe(facts, "urgent", dice.nextBoolean() ? "yes" : "no");
        facts = maybe(facts, "next-meeting", dice.nextBoolean() ? "2026-11-27" : "2026-12-27");
        if (dice.nextInt(4) == 0) {
            facts = maybe(facts, "originator", one(AGENCIES).text());
            facts = maybe(facts, "passed-on", one(List.of("never", "with-consent", "by-clause")));
            facts = maybe(facts, "author-consented-onward", dice.nextBoolean() ? "yes" : "no");
        }
        return maybe(facts, "training-until", dice.nextBoolean() ? "2026-11-24" : "2026-11-23");
    }

    /** One of some. */
    public <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    /** At least so many of some, in their order or shuffled. */
    public <T> List<T> some(List<T> of, int least) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, dice);
        return shuffled.subList(0, least + dice.nextInt(of.size() - least + 1));
    }

    private CountedDuty duty(ClauseNumber number) {
        Registers registers = registers();
        return new CountedDuty(
                number,
                "Do it",
                group(false),
                one(List.copyOf(registers.duties().entries().values())),
                1 + dice.nextInt(9),
                one(List.copyOf(registers.events().entries().values())),
                one(List.copyOf(registers.consequences().entries().values())));
    }

    private Permit permit(ClauseNumber number) {
        Scope scope = scope(false);
        return new Permit(
                number,
                "Yes",
                scope,
                scope.occasions().isEmpty() ? Optional.empty() : rarely(() -> new UrgentRoute(1 + dice.nextInt(5))),
                Optional.empty(),
                List.of("cda-1998-s115"),
                List.of(new LegalBasis("article-6-1-e", List.of("schedule-1-18"), Optional.empty())),
                maybe(() -> new Onward(OnwardMeaning.WITH_CONSENT, "only with the author's consent")),
                keep(scope));
    }

    private List<Keep> keep(Scope scope) {
        List<Keep> lines = new ArrayList<>();
        scope.categories().stream()
                .limit(dice.nextInt(2))
                .forEach(category -> lines.add(new Keep(List.of(category), retention())));
        maybe(() -> lines.add(new Keep(List.of(), retention())));
        return lines;
    }

    private Retention retention() {
        return one(List.of(
                new Retention.AsTheReceiver(),
                new Retention.Counted(
                        1 + dice.nextInt(2),
                        one(List.of(Retention.Unit.values())),
                        "the case closes",
                        one(List.of(Retention.Then.values())))));
    }

    private Scope scope(boolean forbid) {
        Mode mode = forbid ? Mode.EXISTENCE : one(List.of(Mode.values()));
        int least = mode.includes(Mode.SUMMARY) ? 1 : 0;
        return new Scope(
                group(forbid),
                mode,
                some(CATEGORIES, least),
                some(ROLES, forbid ? 0 : 1),
                group(forbid),
                some(PURPOSES, forbid ? 0 : 1),
                IntStream.range(0, dice.nextInt(3)).mapToObj(i -> occasion()).toList());
    }

    private Group group(boolean forbid) {
        List<Member> every = new ArrayList<>();
        AGENCIES.forEach(agency -> every.add(new Member.One(agency)));
        TEAMS.forEach(team -> every.add(new Member.Part(team)));
        every.add(new Member.Every(new AgencyClass("competent-authority")));
        every.add(forbid ? new Member.Anyone() : new Member.AnyParty());
        return new Group(
                some(every, 1).stream().limit(2).toList(),
                some(every, 0).stream().limit(dice.nextInt(3)).toList());
    }

    private Occasion occasion() {
        List<Stage> stages = some(STAGES, 0);
        List<Role> readers = stages.isEmpty() ? List.of() : some(List.of(Role.COORDINATOR, Role.CHAIR), 0);
        boolean needed = stages.isEmpty() || dice.nextBoolean();
        return new Occasion(stages, readers, needed ? Optional.of(condition(3)) : Optional.empty());
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 0 : dice.nextInt(4)) {
            case 1 -> new Condition.Not(condition(depth - 1));
            case 2 -> new Condition.All(parts(depth));
            case 3 -> new Condition.Any(parts(depth));
            default -> stated();
        };
    }

    private List<Condition> parts(int depth) {
        return Stream.generate(() -> condition(depth - 1))
                .limit(2 + dice.nextInt(2))
                .toList();
    }

    private Condition stated() {
        if (dice.nextInt(3) == 0) {
            return stated("on-the-agenda", new FactTest.Is(FactValue.YES), "the case is on the agenda");
        }
        Comparison how = one(List.of(Comparison.values()));
        String band = one(BANDS);
        return one(List.of(
                stated("on-the-agenda", new FactTest.Is(FactValue.NO), "the case is not on the agenda"),
                stated("repeat", new FactTest.Is(FactValue.YES), "the case is a repeat"),
                stated("under-18", new FactTest.Is(FactValue.YES), "the subject is under 18"),
                stated("consent", new FactTest.Is(FactValue.word("given")), "consent is given"),
                stated("consent", new FactTest.IsNot(FactValue.word("refused")), "consent is not refused"),
                stated("next-meeting", new FactTest.Within(5), "the meeting is within 5 days"),
                stated("originator", new FactTest.Is(FactValue.word("pier")), "the originator is pier"),
                stated("training-until", new FactTest.NotPassed(), "the reader's training is valid"),
                stated(
                        "incidents",
                        new FactTest.Compared(how, new FactValue.Count(5), List.of()),
                        "the number of incidents " + how.said() + " 5"),
                stated(
                        "dash-band",
                        new FactTest.Compared(how, FactValue.word(band), BANDS),
                        "the dash band " + how.said() + " " + band)));
    }

    private static Condition stated(String fact, FactTest test, String words) {
        return new Condition.Stated(new FactName(fact), test, words);
    }

    private <T> Optional<T> rarely(Supplier<T> thing) {
        return dice.nextInt(8) == 0 ? Optional.of(thing.get()) : Optional.empty();
    }

    private <T> Optional<T> maybe(Supplier<T> thing) {
        return dice.nextBoolean() ? Optional.of(thing.get()) : Optional.empty();
    }

    private Facts maybe(Facts facts, String fact, String value) {
        return dice.nextInt(4) > 0 ? facts.with(new FactName(fact), FactValue.fromText(value)) : facts;
    }
}
