package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Party;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.exchange.Done;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.hub.desk.Reply;
import sharinghub.sealing.Sealed;

/** A case sealed under version 3 of the MARAC agreement, and version 4 of it, which all sign. */
class OlderVersionsTest {

    private static final String FOURTH = Brockmere.text("brockmere-marac")
            .replace("brockmere-marac, version 3", "brockmere-marac, version 4")
            .replace("follows  version 2", "follows  version 3");

    @TempDir
    private Path folder;

    private Brockmere borough;
    private TestCase police;
    private Sealed first;

    @BeforeEach
    void a_case_under_version_3() {
        borough = Brockmere.signed(folder);
        police = TestCase.byPolice(borough);
        first = police.seal();
        Brockmere.given(police.submit(first));
        police.referred();
        assertThat(opens("risk.dash")).isTrue();
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void until_the_last_who_must_has_signed_version_4_nothing_changes() {
        Agreement fourth = read(FOURTH);
        borough.propose(fourth, FOURTH);
        sign(fourth, "brockmere-police");
        sign(fourth, "safe-harbour");

        TestCase.byPolice(borough).submitted();
        sign(fourth, "brockmere-council");
        refused(TestCase.byPolice(borough));
        assertThat(opens("risk.dash")).isTrue();
    }

    @Test
    void nothing_new_is_sealed_under_version_3_and_the_refusal_names_what_followed_it() {
        signedByAll(FOURTH);

        refused(TestCase.byPolice(borough));
    }

    @Test
    void what_is_written_anew_goes_under_version_4() {
        Agreement fourth = signedByAll(FOURTH);

        assertThat(problem(police.submit(police.sealVersion(2, Optional.of(first.document()))))
                        .kind())
                .isEqualTo("agreement-not-in-force");
        Brockmere.given(
                police.submit(police.seal(2, Optional.of(first.document()), police.reachable(), fourth.hash())));
        assertThat(opens("risk.dash")).isTrue();
    }

    @Test
    void an_old_section_is_released_by_a_permit_that_only_version_4_has() {
        assertThat(opens("whereabouts")).isFalse();
        Agreement fourth = signedByAll(FOURTH.replace("  when     consent is given\n", ""));

        ReleaseAnswer answer = Brockmere.given(open("whereabouts"));
        assertThat(answer.toString()).contains(fourth.hash() + "#4.6");
    }

    @Test
    void a_forbid_that_only_version_4_has_stands_before_an_old_section() {
        signedByAll(FOURTH.replace("duty 8.1", """
                clause 7.2  "No risk"
                  forbid   anyone
                  to share risk
                  with     safe-harbour

                duty 8.1"""));

        assertThat(opens("risk.dash")).isFalse();
        assertThat(opens("identity")).isTrue();
    }

    @Test
    void when_version_4_has_ended_nothing_is_released_and_version_3_does_not_come_back() {
        signedByAll(FOURTH.replace("to 31 March 2028", "to 24 November 2026")
                .replace(
                        "  review   every 12 months, next by 1 March 2027, then stop new sharing after 3 months\n",
                        ""));
        assertThat(opens("risk.dash")).isTrue();
        borough.now = borough.now.plus(Duration.ofHours(15));

        assertThat(opens("risk.dash")).isFalse();
        TestCase another = TestCase.byPolice(borough);
        assertThat(problem(another.submit(another.seal())).kind()).isEqualTo("agreement-not-in-force");
    }

    private void refused(TestCase another) {
        Problem problem = problem(another.submit(another.seal()));
        assertThat(problem.kind()).isEqualTo("agreement-not-in-force");
        assertThat(problem.toString())
                .contains("brockmere-marac, version 3 was followed by version 4 on 24 November 2026");
    }

    private Agreement signedByAll(String text) {
        Agreement agreement = read(text);
        borough.propose(agreement, text);
        agreement.parties().list().stream()
                .map(Party::agency)
                .map(AgencyId::text)
                .forEach(name -> sign(agreement, name));
        return agreement;
    }

    private void sign(Agreement agreement, String party) {
        Brockmere.given(borough.administrator(party).prepare(agreement, TwoPersonStep.SIGN));
        Brockmere.given(borough.assent(agreement, new AgencyId(party)));
    }

    private Agreement read(String text) {
        return Brockmere.whole(AgreementReader.read("fourth", text, borough.registers));
    }

    private boolean opens(String category) {
        return open(category) instanceof Reply.Given<ReleaseAnswer>;
    }

    private Reply<ReleaseAnswer> open(String category) {
        return borough.idva().open(police.ref, police.section(category));
    }

    private static Problem problem(Reply<Done> reply) {
        assertThat(reply).isInstanceOf(Reply.Declined.class);
        return (Problem) ((Reply.Declined<Done>) reply).problem();
    }
}
