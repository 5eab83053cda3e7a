package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.Mode;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.AgendaLine;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.CaseNotice;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.CaseRef;

/** From the police to the partners: the whole road over the desks, with a real ledger and real sealing. */
class TheRoadTest {

    @TempDir
    private Path folder;

    private Brockmere borough;
    private TestCase police;
    private TestCase hospital;
    private TestMeeting meeting;

    @BeforeEach
    void a_case_on_a_published_agenda() {
        borough = Brockmere.signed(folder);
        police = TestCase.byPolice(borough).submitted().referred();
        hospital = TestCase.byHospital(borough, police.ref).submitted();
        meeting = new TestMeeting(borough).published(police.ref);
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void the_idva_opens_exactly_what_her_clauses_give_and_can_read_it() {
        ReleaseAnswer answer = Brockmere.given(borough.idva().open(police.ref));
        assertThat(answer.sections())
                .extracting(section -> section.clause().number() + " "
                        + section.sealed().context().category())
                .containsExactlyInAnyOrder(
                        "4.3 identity", "4.3 incident.domestic-abuse", "4.3 risk.dash", "4.4 health.injuries");
        for (OpenableSection section : answer.sections()) {
            String category = section.sealed().context().category().text();
            TestCase by = category.startsWith("health") ? hospital : police;
            assertThat(borough.idva().read(section, by.author.agency)).isEqualTo(by.text(category));
            assertThat(section.sealed().admissions()).hasSize(1);
        }
    }

    @Test
    void the_social_worker_reads_once_she_has_signed_the_statement_and_not_before() {
        TestPerson grace = borough.socialWorker();
        Reply<ReleaseAnswer> before = grace.open(police.ref, police.section("incident.domestic-abuse"));
        assertThat(refusal(before).detail()).contains("the reader has signed the confidentiality statement");
        assertThat(refusal(before).smallestLawfulChange().orElseThrow()).startsWith("clause 4.1");
        Brockmere.given(meeting.sign(grace));
        assertThat(Brockmere.given(grace.open(police.ref, police.section("incident.domestic-abuse")))
                        .sections())
                .hasSize(1);
    }

    @Test
    void housing_learns_that_there_is_a_case_and_is_refused_its_content_by_clause() {
        CaseNotice notice = Brockmere.given(borough.housing().list(Optional.empty()))
                .cases()
                .getFirst();
        assertThat(notice.sections()).allSatisfy(section -> {
            assertThat(section.mode()).isEqualTo(Mode.CONTACT);
            assertThat(section.contact()).hasValue("The desk of " + section.author() + ", 01632 960 100");
        });
        RefusalProblem refused = refusal(borough.housing().open(police.ref));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reasons())
                .anySatisfy(reason -> assertThat(reason.clause()).isPresent());
    }

    @Test
    void the_whereabouts_are_named_to_nobody_but_the_idva() {
        for (TestPerson person : new TestPerson[] {borough.housing(), borough.socialWorker(), borough.coordinator()}) {
            Brockmere.given(person.list(Optional.of(police.ref)))
                    .cases()
                    .forEach(notice -> assertThat(notice.sections())
                            .noneMatch(section -> section.category().text().equals("whereabouts")
                                    && !person.name.equals("grace.adeyemi")));
        }
    }

    @Test
    void for_the_warden_there_is_no_such_case() {
        OutOfReach real = outOfReach(borough.warden().open(police.ref));
        OutOfReach unknown = outOfReach(borough.warden().open(CaseRef.random(Brockmere.CHANCE)));
        assertThat(real.type()).isEqualTo(unknown.type());
        assertThat(real.title()).isEqualTo(unknown.title());
        assertThat(real.detail()).isEqualTo(unknown.detail());
        assertThat(real.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(real.receipt().entry().length())
                .isEqualTo(unknown.receipt().entry().length());
        assertThat(Brockmere.given(borough.warden().list(Optional.empty())).cases())
                .isEmpty();
        assertThat(borough.entries().getLast().deed().event()).isEqualTo(AuditEvent.CONSULTED);
    }

    @Test
    void once_the_police_stop_sharing_their_sections_stay_shut_and_the_hospital_s_still_open() {
        Brockmere.given(borough.administrator("brockmere-police").stopSharing());
        ReleaseAnswer answer = Brockmere.given(borough.idva().open(police.ref));
        assertThat(answer.sections())
                .extracting(section -> section.sealed().context().category().text())
                .containsExactly("health.injuries");
        assertThat(answer.withheld())
                .isNotEmpty()
                .allSatisfy(withheld ->
                        assertThat(withheld.reasons().getFirst().sentence()).contains("has stopped its sharing"));
        RefusalProblem refused = refusal(borough.idva().open(police.ref, police.section("risk.dash")));
        assertThat(refused.detail()).contains("has stopped its sharing");
    }

    @Test
    void the_coordinator_sees_who_waits_and_each_sees_only_what_they_may() {
        TestCase second = TestCase.byPolice(borough).submitted().referred();
        AgendaView view = Brockmere.given(meeting.view(borough.coordinator()));
        assertThat(view.lines())
                .extracting(AgendaLine::about, AgendaLine::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(police.ref, AgendaLine.State.LISTED),
                        org.assertj.core.groups.Tuple.tuple(second.ref, AgendaLine.State.WAITING));
        assertThat(Brockmere.given(meeting.view(borough.socialWorker())).lines())
                .extracting(AgendaLine::about)
                .containsExactly(police.ref);
        assertThat(Brockmere.given(meeting.view(borough.warden())).lines()).isEmpty();
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one() {
        var first = TestCase.byPolice(borough);
        var sealed = first.seal();
        Brockmere.given(first.submit(sealed));
        Brockmere.given(first.refer());
        Brockmere.given(first.submit(first.sealVersion(2, Optional.of(sealed.document()))));
        assertThat(Brockmere.given(borough.idva().open(first.ref)).sections())
                .isNotEmpty()
                .allSatisfy(section ->
                        assertThat(section.sealed().context().version()).isEqualTo(2));
    }

    @Test
    void a_statement_counts_for_its_own_meeting_alone() {
        Brockmere.given(meeting.sign(borough.socialWorker()));
        Brockmere.given(borough.socialWorker().open(police.ref, police.section("risk.dash")));
        new TestMeeting(borough).published(police.ref);
        assertThat(refusal(borough.socialWorker().open(police.ref, police.section("risk.dash")))
                        .detail())
                .contains("the reader has signed the confidentiality statement");
    }

    static RefusalProblem refusal(Reply<?> reply) {
        assertThat(reply).isInstanceOf(Reply.Declined.class);
        assertThat(((Reply.Declined<?>) reply).problem()).isInstanceOf(RefusalProblem.class);
        return (RefusalProblem) ((Reply.Declined<?>) reply).problem();
    }

    static OutOfReach outOfReach(Reply<?> reply) {
        assertThat(reply).isInstanceOf(Reply.Declined.class);
        assertThat(((Reply.Declined<?>) reply).problem()).isInstanceOf(OutOfReach.class);
        return (OutOfReach) ((Reply.Declined<?>) reply).problem();
    }
}
