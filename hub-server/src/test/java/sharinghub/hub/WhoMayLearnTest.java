package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.Forum;
import sharinghub.agency.Role;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.casework.Referral;
import sharinghub.exchange.CaseNotice;
import sharinghub.exchange.FactQuestion;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.facts.FactValue;
import sharinghub.hub.auditors.AuditorDesk;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;

/** T14 to T17, T24, T32: what somebody cunning could learn or bring about beside what the agreements let them see. */
class WhoMayLearnTest {

    private Brockmere borough;
    private TestCase police;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        borough = Brockmere.signed(folder);
        police = TestCase.byPolice(borough).submitted().referred();
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void whoever_hides_from_the_author_s_auditors_who_asks_is_logged_as_refused() {
        assertThat(problem(openSeenByOwnAuditorsOnly(borough.idva(), police.ref)))
                .isEqualTo("urn:sharinghub:problem:detail-not-accepted");
        AuditEntry last = borough.entries().getLast();
        assertThat(last.deed().event()).isEqualTo(AuditEvent.REFUSED);
        assertThat(last.deed().concerned()).contains(borough.agency("brockmere-police").id);
    }

    @Test
    void and_for_an_outsider_it_is_the_same_as_for_a_case_that_does_not_exist() {
        assertThat(problem(openSeenByOwnAuditorsOnly(borough.warden(), police.ref)))
                .isEqualTo(problem(openSeenByOwnAuditorsOnly(borough.warden(), CaseRef.random(Brockmere.CHANCE))))
                .isEqualTo("urn:sharinghub:problem:out-of-reach");
        assertThat(borough.entries().getLast().deed().event()).isEqualTo(AuditEvent.ASKED);
    }

    @Test
    void who_writes_about_a_case_reference_learns_nothing_of_where_it_is_heard() {
        TestCase probing = new TestCase(borough.warden(), police.ref, Map.of("identity", "Probing.")).submitted();
        CaseNotice notice = Brockmere.given(borough.warden().list(Optional.of(probing.ref)))
                .cases()
                .getFirst();
        assertThat(notice.forum()).isEmpty();
        assertThat(notice.stage()).isEmpty();
        TestMeeting meeting = new TestMeeting(borough).published(police.ref);
        assertThat(Brockmere.given(meeting.view(borough.warden())).lines()).isEmpty();
        assertThat(Brockmere.given(meeting.view(borough.coordinator())).lines()).hasSize(1);
    }

    @Test
    void who_may_know_only_that_a_case_exists_gets_no_receipt_that_tells_its_risk() {
        Brockmere.given(borough.housing().list(Optional.of(police.ref)));
        assertThat(lastEntry()).doesNotContain("dash-band");
        assertThat(TheRoadTest.refusal(borough.housing().open(police.ref))
                        .receipt()
                        .entry())
                .doesNotContain("dash-band");
        assertThat(Brockmere.given(borough.idva().open(police.ref)).receipt().entry())
                .contains("dash-band high");
    }

    @Test
    void another_team_of_the_author_s_agency_speaks_not_for_it() {
        TestCase council =
                new TestCase(borough.coordinator(), police.ref, Map.of("identity", "From the council.")).submitted();
        TestPerson warden = borough.warden();
        TestCase asWarden = new TestCase(warden, police.ref, Map.of());
        assertThat(problem(warden.ask(
                        "/facts",
                        request -> new FactQuestion(
                                request,
                                List.of(asWarden.fact(Optional.empty(), "dash-band", FactValue.word("high"))),
                                warden.detail(request)),
                        borough.desks.intake()::state)))
                .isEqualTo("urn:sharinghub:problem:fact-not-accepted");
        assertThat(problem(warden.ask(
                        "/referrals",
                        request -> new ReferralQuestion(
                                request,
                                new Referral(police.ref, TestCase.MARAC, "repeat", council.document),
                                warden.detail(request)),
                        borough.desks.referrals()::refer)))
                .isEqualTo("urn:sharinghub:problem:no-such-document");
    }

    @Test
    void a_case_is_put_to_a_forum_with_what_was_sealed_under_its_agreement() {
        assertThat(problem(police.author.ask(
                        "/referrals",
                        request -> new ReferralQuestion(
                                request,
                                new Referral(police.ref, new Forum("asb-forum"), "persistent", police.document),
                                police.author.detail(request)),
                        borough.desks.referrals()::refer)))
                .isEqualTo("urn:sharinghub:problem:other-agreement");
    }

    @Test
    void an_agency_does_not_make_itself_the_overseer() {
        TestPerson selfMade = new TestPerson(
                borough, "nora.self", borough.agency("northgate-homes"), null, List.of(Role.OVERSIGHT_AUDITOR));
        AuditorDesk desk = new AuditorDesk(
                borough.ledger,
                borough.log,
                new CheckpointReader(borough.signer.key().verifyingKey()),
                Set.of(borough.agency("brockmere-council").id));
        assertThat(problem(selfMade.ask(
                        "/log/exports",
                        request -> new LogExportQuestion(request, LogPurpose.LAWFULNESS, selfMade.detail(request)),
                        desk::export)))
                .isEqualTo("urn:sharinghub:problem:not-the-overseer");
        assertThat(borough.entries().getLast().deed().event()).isEqualTo(AuditEvent.REFUSED);
    }

    private Reply<?> openSeenByOwnAuditorsOnly(TestPerson person, CaseRef about) {
        RequestId request = Brockmere.freshRequest();
        return person.send(
                "/cases/" + about + "/releases",
                new ReleaseQuestion(
                        request, TestCase.PURPOSE, List.of(), person.detail(request, List.of(person.agency))),
                asked -> borough.desks.releases().release(asked, about));
    }

    private String lastEntry() {
        int last = borough.entries().size() - 1;
        return new String(
                borough.log
                        .range(last, 1, last + 1)
                        .getFirst()
                        .content()
                        .orElseThrow()
                        .entry(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String problem(Reply<?> reply) {
        assertThat(reply).isInstanceOf(Reply.Declined.class);
        return ((Reply.Declined<?>) reply).problem().type();
    }
}
