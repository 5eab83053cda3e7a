package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.AgreementGenerator;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.Succeeded;
import sharinghub.facts.Facts;
import sharinghub.figures.Figures;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** The engine over made lines of versions: against the slow truth, and against what may never come of a succession. */
class DeciderOnLinesOfVersionsTest {

    private static final int WORLDS = Figures.deep() ? 800 : 160;

    private final Map<String, Integer> seen = new TreeMap<>();
    private int decisions;

    @Test
    void the_engine_and_the_slow_truth_agree_and_no_version_lifts_what_another_of_its_line_forbids() {
        for (int seed = 0; seed < WORLDS; seed++) {
            AgreementGenerator dice = new AgreementGenerator(40_000 + seed);
            List<DecisionVectors.Text> texts = LinesOfVersions.texts(dice);
            List<Deciding> deciding = DecisionVectors.deciding(texts);
            Decider decider = new Decider(deciding);
            NaiveEngine naive = NaiveEngine.of(
                    texts.stream().map(DecisionVectors.Text::written).toList());
            for (DecisionVectors.Text text : texts) {
                for (ReleaseRequest request : requests(dice, text)) {
                    Decision decision = decider.decide(request);
                    assertThat(decision).as("seed " + seed + ", " + request).isEqualTo(naive.decide(request));
                    decisions++;
                    standing(deciding, request).ifPresent(one -> holds(one, decision, request));
                }
            }
        }
        assertThat(seen)
                .as("each kind of answer was met often enough to mean something")
                .hasSize(3)
                .allSatisfy((answer, times) -> assertThat(times).isGreaterThan(50));
        Figures.tell(
                "the engine on lines of versions against a naive reading",
                Figures.number(decisions) + " generated requests under " + Figures.number(WORLDS)
                        + " lines of versions",
                "0 decisions differ, in no word");
    }

    /** Whatever is released under a followed version, each version of its line alone has no forbid against. */
    private void holds(Succeeded one, Decision decision, ReleaseRequest request) {
        if (!(decision instanceof Release release)) {
            seen.merge("refused under a followed version", 1, Integer::sum);
            return;
        }
        AgreementInForce now = one.inForce();
        boolean byNewer = release.allowed().values().stream()
                .allMatch(allowed -> allowed.clause().agreement().equals(now.hash()));
        seen.merge(byNewer ? "released by the newer" : "released by the older", 1, Integer::sum);
        for (Deciding version : one.line()) {
            version.agreement()
                    .forbids()
                    .forEach(forbid -> assertThat(NaiveReading.surelyNot(forbid, version.agreement(), asked(request)))
                            .as(version.agreement().version() + ", clause " + forbid.number() + ", " + request)
                            .isTrue());
        }
    }

    private static NaiveReading.Asked asked(ReleaseRequest request) {
        AskedSection section = request.sections().getFirst();
        return new NaiveReading.Asked(
                section.author(),
                section.category(),
                request.asker().agency(),
                request.asker().team(),
                Optional.of(request.asker().role()),
                request.purpose(),
                request.wanted(),
                section.facts());
    }

    private static Optional<Succeeded> standing(List<Deciding> deciding, ReleaseRequest request) {
        return deciding.stream()
                .filter(one -> one.hash().equals(request.sections().getFirst().sealedUnder()))
                .filter(Succeeded.class::isInstance)
                .map(Succeeded.class::cast)
                .findFirst();
    }

    private static List<ReleaseRequest> requests(AgreementGenerator dice, DecisionVectors.Text text) {
        AgreementHash sealedUnder = text.written().agreement().hash();
        List<ReleaseRequest> requests = new ArrayList<>();
        for (AgencyId author : AgreementGenerator.AGENCIES) {
            for (AgencyId reader : AgreementGenerator.AGENCIES) {
                for (DataCategory category : AgreementGenerator.CATEGORIES) {
                    for (PurposeName purpose : AgreementGenerator.PURPOSES) {
                        requests.add(new ReleaseRequest(
                                new Asker(
                                        reader,
                                        dice.one(AgreementGenerator.TEAMS.stream()
                                                        .map(Optional::of)
                                                        .toList())
                                                .filter(team -> team.agency().equals(reader)),
                                        dice.one(List.of(Role.COORDINATOR, Role.CHAIR))),
                                new CaseRef("case-00000000000000000000000001"),
                                purpose,
                                dice.one(List.of(Mode.values())),
                                SigningFixture.NOW,
                                List.of(new AskedSection(
                                        new SectionId("sec-00000000000000000000000001"),
                                        author,
                                        category,
                                        sealedUnder,
                                        dice.one(List.of(dice.facts(), dice.facts(), Facts.none()))))));
                    }
                }
            }
        }
        return requests;
    }
}
