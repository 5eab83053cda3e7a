package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementGenerator;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.facts.Facts;
import sharinghub.figures.Figures;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/**
 * The engine against the slow truth: every author, reader, team, category, purpose and mode, over many made agreements,
 * their parents, their signatures and stops, and facts of which some are unknown.
 */
class DeciderAgainstNaiveReadingTest {

    private static final int WORLDS = Figures.deep() ? 600 : 75;
    private static final int FACTS = 3;

    private final Map<String, Integer> seen = new TreeMap<>();
    private long pairs;

    @Test
    void the_engine_and_the_slow_truth_agree_everywhere() {
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            for (int i = 0; i < FACTS; i++) {
                compare(world, world.dice.facts());
            }
            compare(world, Facts.none());
        }
        assertThat(seen)
                .as("each answer was met often enough to mean something")
                .allSatisfy((answer, times) -> assertThat(times).isGreaterThan(50));
        assertThat(seen.keySet())
                .contains("released", "known and withheld", "unknown", "NOW", "ONCE_ON_THE_AGENDA", "LATER", "NEVER");
        assertThat(pairs).isGreaterThan(Figures.deep() ? 1_000_000 : 100_000);
        Figures.tell(
                "the engine against a naive reading of every clause",
                Figures.number(pairs) + " generated requests under " + Figures.number(WORLDS) + " pairs of agreements",
                "0 decisions differ, in no word");
    }

    private record World(
            int seed,
            AgreementGenerator dice,
            Decider decider,
            NaiveReading naive,
            NaiveEngine whole,
            AgreementInForce agreement) {

        static World of(int seed) {
            AgreementGenerator dice = new AgreementGenerator(seed);
            Agreement above = made(dice, "above", Optional.empty());
            Agreement agreement = made(
                    dice, "made", seed % 3 == 0 ? Optional.empty() : Optional.of(new AgreementVersion("above", 2)));
            List<AgreementInForce> all = new ArrayList<>();
            all.add(inForce(dice, agreement, seed % 4 == 0));
            if (seed % 7 > 0) {
                all.add(inForce(dice, above, false));
            }
            return new World(
                    seed,
                    dice,
                    new Decider(all),
                    new NaiveReading(all, all.getFirst()),
                    new NaiveEngine(all),
                    all.getFirst());
        }

        private static Agreement made(AgreementGenerator dice, String name, Optional<AgreementVersion> under) {
            return AgreementFixture.read(
                    AgreementWriter.canonical(dice.agreement(name, under)), AgreementGenerator.registers());
        }

        private static AgreementInForce inForce(AgreementGenerator dice, Agreement agreement, boolean stop) {
            List<AgencyId> signers = new ArrayList<>(agreement.startsWhen());
            dice.some(AgreementGenerator.AGENCIES, 1).stream()
                    .filter(agency -> !signers.contains(agency))
                    .forEach(signers::add);
            List<StoppedSharing> stops = stop
                    ? List.of(new StoppedSharing(agreement.hash(), dice.one(signers), SigningFixture.NOW))
                    : List.of();
            return SigningFixture.inForce(agreement, signers, stops);
        }
    }

    private void compare(World world, Facts facts) {
        for (AgencyId author : AgreementGenerator.AGENCIES) {
            for (Asker reader : readers(world)) {
                for (DataCategory category : AgreementGenerator.CATEGORIES) {
                    for (PurposeName purpose : AgreementGenerator.PURPOSES) {
                        for (Mode mode : Mode.values()) {
                            compare(world, facts, author, reader, category, purpose, mode);
                        }
                    }
                }
            }
        }
    }

    private static List<Asker> readers(World world) {
        List<Asker> readers = new ArrayList<>();
        for (AgencyId agency : AgreementGenerator.AGENCIES) {
            readers.add(new Asker(agency, Optional.empty(), world.dice.one(List.of(Role.COORDINATOR, Role.CHAIR))));
        }
        for (Team team : AgreementGenerator.TEAMS) {
            readers.add(new Asker(team.agency(), Optional.of(team), Role.PRACTITIONER));
        }
        return readers;
    }

    private void compare(
            World world,
            Facts facts,
            AgencyId author,
            Asker reader,
            DataCategory category,
            PurposeName purpose,
            Mode mode) {
        SectionId section = new SectionId("sec-00000000000000000000000001");
        ReleaseRequest request = new ReleaseRequest(
                reader,
                new CaseRef("case-00000000000000000000000001"),
                purpose,
                mode,
                SigningFixture.NOW,
                List.of(new AskedSection(section, author, category, world.agreement.hash(), facts)));
        NaiveReading.Asked asked = new NaiveReading.Asked(
                author, category, reader.agency(), reader.team(), Optional.of(reader.role()), purpose, mode, facts);
        NaiveReading.Asked existence = new NaiveReading.Asked(
                author,
                category,
                reader.agency(),
                reader.team(),
                Optional.of(reader.role()),
                purpose,
                Mode.EXISTENCE,
                facts);

        Decision decision = world.decider.decide(request);
        Optional<String> clause = decision instanceof Release release
                ? release.allowed().values().stream()
                        .map(allowed -> allowed.clause().number().text())
                        .findFirst()
                : Optional.empty();
        boolean known = world.decider.known(request).contains(section);

        Supplier<String> where = () ->
                "seed " + world.seed + ", " + request + "\n" + AgreementWriter.canonical(world.agreement.agreement());
        assertThat(clause).as(where).isEqualTo(world.naive.releases(asked));
        assertThat(decision).as(where).isEqualTo(world.whole.decide(request));
        pairs++;
        assertThat(known).as(where).isEqualTo(world.naive.agrees(existence).isPresent());
        count(clause.isPresent() ? "released" : known ? "known and withheld" : "unknown");
        foresee(world, facts, author, reader, category, purpose, mode, clause, where);
    }

    /** What was foretold must hold: now means now, never means never, and whoever reads was sealed to. */
    private void foresee(
            World world,
            Facts facts,
            AgencyId author,
            Asker reader,
            DataCategory category,
            PurposeName purpose,
            Mode mode,
            Optional<String> clause,
            Supplier<String> where) {
        Prospect prospect = new Prospect(
                author, category, world.agreement.hash(), facts, reader, purpose, mode, SigningFixture.NOW);
        Reach reach = world.decider.reach(prospect);
        assertThat(reach.when() == Reach.When.NOW).as(where).isEqualTo(clause.isPresent());
        count(reach.when().toString());
        if (mode == Mode.CONTENT
                && reach.when() != Reach.When.NEVER
                && !reader.agency().equals(author)) {
            assertThat(world.decider.mayEverReach(prospect)).as(where).contains(reader.agency());
        }
    }

    private void count(String answer) {
        seen.merge(answer, 1, Integer::sum);
    }
}
