package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.Withdrawal;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.hub.desk.Reply;

/** A stop taken back, a party that leaves, a whole agreement suspended and going on: what each does to releases. */
class LivesOfAgreementsTest {

    private static final String POLICE = "brockmere-police";
    private static final String COUNCIL = "brockmere-council";

    @TempDir
    private Path folder;

    private Brockmere borough;
    private TestCase police;

    @BeforeEach
    void a_case_that_the_idva_may_open() {
        borough = Brockmere.signed(folder);
        police = TestCase.byPolice(borough).submitted().referred();
        assertThat(opened()).isTrue();
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void a_party_that_stopped_goes_on_once_two_people_say_so() {
        Brockmere.given(borough.administrator(POLICE).stopSharing());
        assertThat(opened()).isFalse();
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.GO_ON));
        assertThat(opened()).isFalse();
        Brockmere.given(borough.deputy(POLICE).confirm(borough.marac, TwoPersonStep.GO_ON));

        assertThat(last()).isEqualTo(AuditEvent.RESUMED);
        assertThat(opened()).isTrue();
    }

    @Test
    void nobody_opens_anything_of_a_party_that_left_and_it_cannot_come_back_under_this_text() {
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.WITHDRAW));
        assertThat(opened()).isTrue();
        Brockmere.given(borough.deputy(POLICE).withdraw(borough.marac));

        assertThat(last()).isEqualTo(AuditEvent.WITHDRAWN);
        assertThat(opened()).isFalse();
        refused("already-signed", borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.SIGN));
        refused("nothing-to-stop", borough.administrator(POLICE).stopSharing());
        refused("not-now", borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.SUSPEND));
    }

    @Test
    void what_a_clock_set_back_would_show_a_party_that_left_stays_left() {
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.WITHDRAW));
        borough.now = borough.now.plusSeconds(30);
        Brockmere.given(borough.deputy(POLICE).withdraw(borough.marac));
        borough.now = borough.now.minusSeconds(20);

        assertThat(opened()).isFalse();
    }

    @Test
    void a_withdrawal_by_another_key_for_another_text_or_made_tomorrow_is_refused() {
        TestPerson deputy = borough.deputy(POLICE);
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.WITHDRAW));
        refused(
                "withdrawal-not-accepted",
                deputy.withdraw(
                        Withdrawal.sign(
                                borough.marac.hash(), deputy.agency.id, borough.now, borough.agency(COUNCIL).signing),
                        borough.marac));
        refused(
                "withdrawal-not-accepted",
                deputy.withdraw(
                        Withdrawal.sign(borough.framework.hash(), deputy.agency.id, borough.now, deputy.agency.signing),
                        borough.marac));
        refused(
                "withdrawal-not-accepted",
                deputy.withdraw(
                        Withdrawal.sign(
                                borough.marac.hash(),
                                deputy.agency.id,
                                borough.now.plus(Duration.ofDays(1)),
                                deputy.agency.signing),
                        borough.marac));
        assertThat(opened()).isTrue();
    }

    @Test
    void a_suspended_agreement_gives_nobody_anything_until_it_is_lifted() {
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.SUSPEND));
        assertThat(opened()).isTrue();
        Brockmere.given(borough.deputy(POLICE).confirm(borough.marac, TwoPersonStep.SUSPEND));
        assertThat(last()).isEqualTo(AuditEvent.SUSPENDED);
        assertThat(opened()).isFalse();
        refused("not-now", borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.SUSPEND));

        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.LIFT));
        assertThat(opened()).isFalse();
        Brockmere.given(borough.deputy(POLICE).confirm(borough.marac, TwoPersonStep.LIFT));
        assertThat(last()).isEqualTo(AuditEvent.SUSPENSION_LIFTED);
        assertThat(opened()).isTrue();
    }

    @Test
    void a_stop_made_while_it_was_suspended_holds_afterwards() {
        suspend();
        Brockmere.given(borough.administrator(POLICE).stopSharing());
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.LIFT));
        Brockmere.given(borough.deputy(POLICE).confirm(borough.marac, TwoPersonStep.LIFT));

        assertThat(opened()).isFalse();
    }

    @Test
    void who_may_not_suspend_the_whole_can_neither_prepare_nor_confirm_it() {
        refused("not-a-suspender", borough.administrator(COUNCIL).prepare(borough.marac, TwoPersonStep.SUSPEND));
        refused("not-a-suspender", borough.deputy(COUNCIL).confirm(borough.marac, TwoPersonStep.SUSPEND));
        suspend();
        refused("not-a-suspender", borough.administrator(COUNCIL).prepare(borough.marac, TwoPersonStep.LIFT));
        refused("not-a-suspender", borough.deputy(COUNCIL).confirm(borough.marac, TwoPersonStep.LIFT));
    }

    @Test
    void an_agreement_that_is_not_one_s_own_does_not_exist() {
        refused(
                "no-such-agreement",
                borough.administrator(POLICE)
                        .prepare(
                                Brockmere.whole(sharinghub.agreement.text.AgreementReader.read(
                                        "asb", Brockmere.text("brockmere-asb-forum"), borough.registers)),
                                TwoPersonStep.SIGN));
    }

    private void suspend() {
        Brockmere.given(borough.administrator(POLICE).prepare(borough.marac, TwoPersonStep.SUSPEND));
        Brockmere.given(borough.deputy(POLICE).confirm(borough.marac, TwoPersonStep.SUSPEND));
    }

    private boolean opened() {
        Reply<ReleaseAnswer> reply = borough.idva().open(police.ref, police.section("risk.dash"));
        return reply instanceof Reply.Given<ReleaseAnswer>;
    }

    private AuditEvent last() {
        return borough.entries().getLast().deed().event();
    }

    private static void refused(String kind, Reply<?> reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Declined.class,
                        declined -> assertThat(((Problem) declined.problem()).kind())
                                .isEqualTo(kind));
    }
}
