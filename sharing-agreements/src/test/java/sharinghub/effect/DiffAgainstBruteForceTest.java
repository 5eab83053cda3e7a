package sharinghub.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementGenerator;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Item;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.Release;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.figures.Figures;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** What a comparison tells is so, place by place and fact by fact, as the engine itself decides by either text; and nothing is left out. */
class DiffAgainstBruteForceTest {

    private static final int PAIRS = Figures.deep() ? 400 : 50;
    private static final int MOST_ROWS = 400;
    private static final int PLACES = 5;
    private static final SectionId SECTION = new SectionId("sec-00000000000000000000000001");
    private static final CaseRef CASE = new CaseRef("case-00000000000000000000000001");

    /** Words by which a text names a fact, and values to try, `?` for unknown. */
    private static final List<List<String>> FACTS = List.of(
            List.of("on the agenda", "on-the-agenda", "?", "yes", "no"),
            List.of("repeat", "repeat", "?", "yes", "no"),
            List.of("under 18", "under-18", "?", "yes", "no"),
            List.of("referral", "stage", "?", "referral", "meeting", "review"),
            List.of("about", "subject-role", "victim", "child", "witness", "?"),
            List.of("dash band", "dash-band", "?", "standard", "medium", "high"),
            List.of("consent is", "consent", "?", "given", "refused", "not-applicable"),
            List.of("incidents", "incidents", "?", "4", "5", "6"),
            List.of("urgent", "urgent", "?", "yes", "no"),
            List.of("within 5 days", "next-meeting", "?", "2026-11-24", "2026-11-29", "2026-11-30", "2026-11-23"),
            List.of("training", "training-until", "?", "2026-11-24", "2026-11-23"),
            List.of("originator", "originator", "?", "pier", "reef"));

    private final Map<String, Integer> seen = new TreeMap<>();
    private long rows;

    @Test
    void whatever_changes_is_told_and_whatever_is_told_changes() throws TooIntricate {
        for (int seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.of(seed);
            EffectDiff diff = TextFixture.diff(pair.old, pair.fresh);
            assertThat(mismatches(pair, diff, diff.told())).as("seed " + seed).isEmpty();
        }
        assertThat(seen).containsOnlyKeys("gained", "lost", "kept", "never");
        assertThat(seen).allSatisfy((what, times) -> assertThat(times).isGreaterThan(300));
        Figures.tell(
                "the comparison of two texts against truth tables by brute force",
                Figures.number(rows) + " rows under " + Figures.number(PAIRS) + " pairs of agreements",
                "0 differ");
    }

    @Test
    void a_sentence_left_out_is_found_missing() throws TooIntricate {
        int found = 0;
        for (int seed = 0; seed < 30; seed++) {
            Pair pair = Pair.of(seed);
            EffectDiff diff = TextFixture.diff(pair.old, pair.fresh);
            found += mismatches(pair, diff, List.of()).isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(4);
    }

    private record Pair(int seed, Agreement old, Agreement fresh, List<List<String>> facts) {

        /** Two texts of the same parties that share some clauses. */
        static Pair of(int seed) {
            Agreement one = new AgreementGenerator(seed).agreement("made", Optional.empty());
            Agreement other = new AgreementGenerator(seed + 100_000L).agreement("made", Optional.empty());
            Random dice = new Random(seed);
            List<Item> items = new ArrayList<>();
            for (Item item : one.items()) {
                other.items().stream()
                        .filter(its -> its.number().equals(item.number()) && dice.nextInt(3) == 0)
                        .findFirst()
                        .ifPresentOrElse(items::add, () -> items.add(item));
            }
            Agreement old = read(one, one.items());
            Agreement fresh = read(one, items);
            String text = AgreementWriter.canonical(old) + AgreementWriter.canonical(fresh);
            return new Pair(
                    seed,
                    old,
                    fresh,
                    FACTS.stream()
                            .filter(fact -> text.contains(fact.getFirst()))
                            .map(fact -> fact.subList(1, fact.size()))
                            .toList());
        }

        private static Agreement read(Agreement like, List<Item> items) {
            List<Party> there = like.parties().list().stream()
                    .map(party -> new Party(
                            party.agency(),
                            party.name(),
                            party.classes(),
                            party.actingFor(),
                            party.teams(),
                            Optional.empty(),
                            Optional.empty()))
                    .toList();
            return AgreementFixture.read(AgreementWriter.canonical(new Agreement(
                    like.hash(), like.heading(), new Parties(there), like.startsWhen(), like.purposes(), items)));
        }

        long rows() {
            return facts.stream().mapToLong(fact -> fact.size() - 1L).reduce(1, Math::multiplyExact);
        }

        Facts row(long number) {
            Facts row = Facts.none();
            long left = number;
            for (List<String> fact : facts) {
                String value = fact.get(1 + (int) (left % (fact.size() - 1)));
                left /= fact.size() - 1;
                if (!value.equals("?")) {
                    row = row.with(new FactName(fact.getFirst()), FactValue.fromText(value));
                }
            }
            return row;
        }
    }

    private List<String> mismatches(Pair pair, EffectDiff diff, List<Told<EffectDiff.Both>> told) {
        Decider old = new Decider(List.of(SigningFixture.inForce(pair.old)));
        Decider fresh = new Decider(List.of(SigningFixture.inForce(pair.fresh)));
        Random dice = new Random(pair.seed);
        List<String> wrong = new ArrayList<>();
        for (Place place : places(dice)) {
            for (long i = 0; i < Math.min(pair.rows(), MOST_ROWS); i++) {
                Facts facts = pair.row(pair.rows() <= MOST_ROWS ? i : dice.nextLong(pair.rows()));
                for (Role role : List.of(Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER)) {
                    for (Mode mode : Mode.values()) {
                        boolean before = releases(old, pair.old, place, role, facts, mode);
                        boolean now = releases(fresh, pair.fresh, place, role, facts, mode);
                        rows++;
                        seen.merge(before ? now ? "kept" : "lost" : now ? "gained" : "never", 1, Integer::sum);
                        Facts all = facts.with(FactName.READER_ROLE, FactValue.word(role.text()));
                        if (!agrees(diff, told, place, all, mode, before, now)) {
                            wrong.add(place + " " + all + " " + mode + ": before " + before + ", now " + now + "\n"
                                    + AgreementWriter.canonical(pair.old) + AgreementWriter.canonical(pair.fresh));
                            return wrong;
                        }
                    }
                }
            }
        }
        return wrong;
    }

    private static List<Place> places(Random dice) {
        List<Reader> readers = Stream.concat(
                        AgreementGenerator.AGENCIES.stream().map(agency -> new Reader(agency, Optional.empty())),
                        AgreementGenerator.TEAMS.stream().map(team -> new Reader(team.agency(), Optional.of(team))))
                .toList();
        List<DataCategory> categories = Stream.concat(
                        AgreementGenerator.CATEGORIES.stream(),
                        Stream.of("risk", "health").map(DataCategory::new))
                .toList();
        return Stream.generate(() -> new Place(
                        one(AgreementGenerator.AGENCIES, dice),
                        one(readers, dice),
                        one(categories, dice),
                        one(AgreementGenerator.PURPOSES, dice)))
                .filter(place -> !place.author().equals(place.reader().agency()))
                .limit(PLACES)
                .toList();
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static boolean releases(Decider decider, Agreement under, Place place, Role role, Facts facts, Mode mode) {
        AgencyId author = place.author();
        Facts passing = facts.known(FactName.ORIGINATOR).isEmpty()
                ? facts
                : facts.with(FactName.PASSED_ON, FactValue.word("by-clause"));
        return decider.decide(new ReleaseRequest(
                        new Asker(place.reader().agency(), place.reader().team(), role),
                        CASE,
                        place.purpose(),
                        mode,
                        SigningFixture.NOW,
                        List.of(new AskedSection(SECTION, author, place.category(), under.hash(), passing))))
                instanceof Release;
    }

    private static boolean agrees(
            EffectDiff diff,
            List<Told<EffectDiff.Both>> told,
            Place place,
            Facts facts,
            Mode mode,
            boolean before,
            boolean now) {
        Optional<String> role = facts.known(FactName.SUBJECT_ROLE).map(FactValue::toString);
        Optional<EffectDiff.Both> change = told.stream()
                .filter(one -> role.isPresent() && one.box().holds(place, role.get()))
                .map(Told::what)
                .findFirst();
        return change.map(both -> holds(both.before().of(mode), facts, diff) == before
                        && holds(both.now().of(mode), facts, diff) == now)
                .orElse(before == now);
    }

    /** Whether it is such a time, by these facts. */
    private static boolean holds(When when, Facts facts, EffectDiff diff) {
        return when.circumstances().stream()
                .anyMatch(one -> one.known().entrySet().stream()
                        .allMatch(known -> isAt(known.getKey(), known.getValue(), facts, diff)));
    }

    private static boolean isAt(FactName fact, SortedSet<Integer> steps, Facts facts, EffectDiff diff) {
        List<Range.Step> all = diff.survey().ranges().of(fact).steps();
        return facts.known(fact)
                .filter(value -> steps.stream().map(all::get).anyMatch(step -> contains(step, value)))
                .isPresent();
    }

    private static boolean contains(Range.Step step, FactValue value) {
        return switch (value) {
            case FactValue.Count(int number) -> step.from() <= number && number <= step.to();
            case FactValue.Day(var date) -> {
                long days = date.toEpochDay() - LocalDate.of(2026, 11, 24).toEpochDay();
                yield step.from() <= days && days <= step.to();
            }
            default ->
                step.sample().equals(value)
                        || (value.toString().equals("reef")
                                && step.sample().toString().startsWith("another-"));
        };
    }
}
