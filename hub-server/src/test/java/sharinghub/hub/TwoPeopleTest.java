package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.Done;
import sharinghub.exchange.Problem;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.RequestId;

/** What opens sharing, ends it for good or ends it for others takes two different people of one agency (T20). */
class TwoPeopleTest {

    private static final String POLICE = "brockmere-police";
    private static final String COUNCIL = "brockmere-council";

    @TempDir
    private Path folder;

    private Brockmere borough;
    private Agreement marac;
    private TestPerson first;
    private TestPerson second;

    @BeforeEach
    void the_conference_s_agreement_is_put_forward_and_nobody_has_signed() {
        borough = new Brockmere(folder);
        borough.sign(borough.framework, "brockmere-overarching");
        marac = borough.marac;
        borough.propose(marac, Brockmere.text("brockmere-marac"));
        first = borough.administrator(POLICE);
        second = borough.deputy(POLICE);
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void a_second_person_signs_what_the_first_prepared_and_the_log_names_both() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        Brockmere.given(second.assent(marac));

        List<sharinghub.auditlog.AuditEntry> entries = borough.entries();
        var prepared = entries.get(entries.size() - 2).deed();
        var signed = entries.getLast().deed();
        assertThat(prepared.event()).isEqualTo(AuditEvent.SIGNING_PREPARED);
        assertThat(signed.event()).isEqualTo(AuditEvent.ASSENTED);
        assertThat(prepared.actor().person()).isEqualTo(first.id());
        assertThat(signed.actor().person()).isEqualTo(second.id());
    }

    @Test
    void nobody_signs_what_nobody_prepared() {
        refused("not-prepared", second.assent(marac));
    }

    @Test
    void whoever_prepared_it_cannot_complete_it() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        refused("same-person", first.assent(marac));
    }

    @Test
    void the_same_person_under_another_name_is_the_same_person() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        refused("same-person", first.called("Somebody Else").assent(marac));
    }

    @Test
    void another_agency_s_preparation_is_none() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        refused("not-prepared", borough.deputy(COUNCIL).assent(marac));
    }

    @Test
    void a_changed_word_needs_another_preparation() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        String text = Brockmere.text("brockmere-marac").replace("6 years", "7 years");
        Agreement changed = Brockmere.whole(AgreementReader.read("changed", text, borough.registers));
        borough.propose(changed, text);

        refused("not-prepared", second.assent(changed));
    }

    @Test
    void what_was_prepared_for_one_step_completes_no_other() {
        everybodySigns();
        Brockmere.given(first.prepare(marac, TwoPersonStep.WITHDRAW));
        refused("not-prepared", second.confirm(marac, TwoPersonStep.SUSPEND));
    }

    @Test
    void what_was_prepared_serves_once() {
        everybodySigns();
        Brockmere.given(first.stopSharing());
        Brockmere.given(first.prepare(marac, TwoPersonStep.GO_ON));
        RequestId request = Brockmere.freshRequest();
        Brockmere.given(second.confirm(marac, TwoPersonStep.GO_ON, request));
        Brockmere.given(first.stopSharing());
        int entries = borough.entries().size();

        refused("not-prepared", second.confirm(marac, TwoPersonStep.GO_ON));
        Brockmere.given(second.confirm(marac, TwoPersonStep.GO_ON, request)); // the first answer, again
        assertThat(borough.entries()).hasSize(entries);
        assertThat(borough.desks.agreements().of(first.agency.id).stream().flatMap(one -> one.stops().stream()))
                .hasSize(1);
    }

    @Test
    void a_later_preparation_takes_the_place_of_an_earlier_one() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        Brockmere.given(second.prepare(marac, TwoPersonStep.SIGN));
        refused("same-person", second.assent(marac));
        Brockmere.given(first.assent(marac));
    }

    @Test
    void after_fourteen_days_it_has_to_be_prepared_again() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        for (int day = 0; day < 14; day++) {
            borough.now = borough.now.plus(Duration.ofHours(23));
            borough.idva().list(java.util.Optional.empty()); // the log hears of the time
        }
        borough.now = borough.now.plus(Duration.ofHours(15));
        refused("not-prepared", second.assent(marac));
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        Brockmere.given(second.assent(marac));
    }

    @Test
    void only_the_own_agency_is_told_what_waits_for_its_second_person() {
        Brockmere.given(first.prepare(marac, TwoPersonStep.SIGN));
        assertThat(borough.desks.agreements().of(first.agency.id).stream()
                        .flatMap(one -> one.prepared().stream())
                        .map(one -> one.step() + " by " + one.person()))
                .containsExactly("sign by " + first.id());
        assertThat(borough.desks.agreements().of(borough.agency(COUNCIL).id).stream()
                        .flatMap(one -> one.prepared().stream()))
                .isEmpty();
        Brockmere.given(second.assent(marac));
        assertThat(borough.desks.agreements().of(first.agency.id).stream().flatMap(one -> one.prepared().stream()))
                .isEmpty();
    }

    private void everybodySigns() {
        marac.parties().list().forEach(party -> {
            Brockmere.given(borough.administrator(party.agency().text()).prepare(marac, TwoPersonStep.SIGN));
            Brockmere.given(borough.assent(marac, party.agency()));
        });
    }

    private void refused(String kind, Reply<Done> reply) {
        int entries = borough.entries().size();
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Declined.class,
                        declined -> assertThat(((Problem) declined.problem()).kind())
                                .isEqualTo(kind));
        assertThat(borough.entries()).hasSize(entries);
    }
}
