package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.Forum;
import sharinghub.agreement.Assent;
import sharinghub.casework.Referral;
import sharinghub.casework.SignedAgenda;
import sharinghub.document.ReleaseShare;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.FactQuestion;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.exchange.Submission;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.facts.SignedFactStatement;
import sharinghub.hub.desk.Reply;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.Sealed;

/** Whatever does not fit is refused whole, with what to mend: no row is written anywhere, and nothing is logged. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Brockmere borough;
    private TestCase police;
    private Sealed sealed;

    @BeforeEach
    void a_case_that_is_already_there() {
        borough = Brockmere.signed(folder);
        police = TestCase.byPolice(borough);
        sealed = police.seal();
        Brockmere.given(police.submit(sealed));
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void a_document_of_another_agency_is_not_taken() {
        TestPerson nurse = borough.nurse();
        TestCase fresh = TestCase.byPolice(borough);
        refused(
                403,
                "not-the-author",
                () -> nurse.ask(
                        "/documents",
                        request -> new Submission(
                                request, fresh.seal().document(), List.of(), List.of(), nurse.detail(request)),
                        borough.desks.intake()::submit));
    }

    @Test
    void a_document_signed_with_another_key_is_not_taken() {
        TestPerson police = borough.police();
        TestAgency forger = new TestAgency("brockmere-police");
        TestCase forged = new TestCase(
                new TestPerson(borough, "ross.field", forger, null, List.of(sharinghub.agency.Role.PRACTITIONER)),
                CaseRef.random(Brockmere.CHANCE),
                Map.of("risk.dash", "Zero ticks."));
        Sealed document = forged.seal();
        refused(
                422,
                "document-does-not-hold",
                () -> police.ask(
                        "/documents",
                        request -> new Submission(
                                request, document.document(), document.shares(), List.of(), police.detail(request)),
                        borough.desks.intake()::submit));
    }

    @Test
    void a_missing_a_foreign_and_a_doubled_share_are_each_refused() {
        TestCase fresh = TestCase.byPolice(borough);
        Sealed good = fresh.seal();
        List<ReleaseShare> missing = good.shares().subList(1, good.shares().size());
        List<ReleaseShare> doubled = new ArrayList<>(good.shares());
        doubled.add(good.shares().getFirst());
        List<ReleaseShare> foreign = new ArrayList<>(missing);
        ReleaseShare first = good.shares().getFirst();
        foreign.add(new ReleaseShare(
                first.section(), first.recipient(), SecretBytes.random(ReleaseShare.LENGTH, Brockmere.CHANCE)));
        for (List<ReleaseShare> shares : List.of(missing, doubled, foreign, List.<ReleaseShare>of())) {
            refused(422, "shares-do-not-fit", () -> submit(fresh, good, shares, List.of()));
        }
    }

    @Test
    void a_key_that_the_directory_does_not_list_is_refused() {
        TestCase fresh = TestCase.byPolice(borough);
        Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();
        readers.put(fresh.section("risk.dash"), Set.of(new TestAgency("safe-harbour").keys()));
        refused(422, "recipient-key-differs", () -> fresh.submit(fresh.seal(1, Optional.empty(), readers)));
    }

    @Test
    void an_agency_that_no_clause_could_ever_let_read_is_refused() {
        TestCase fresh = TestCase.byPolice(borough);
        Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();
        readers.put(
                fresh.section("whereabouts"),
                Set.of(borough.agency("northgate-homes").keys()));
        refused(422, "recipient-out-of-reach", () -> fresh.submit(fresh.seal(1, Optional.empty(), readers)));
    }

    @Test
    void an_unknown_agency_is_refused() {
        TestCase fresh = TestCase.byPolice(borough);
        Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();
        readers.put(fresh.section("risk.dash"), Set.of(new TestAgency("nobody-knows").keys()));
        refused(422, "recipient-key-differs", () -> fresh.submit(fresh.seal(1, Optional.empty(), readers)));
    }

    @Test
    void a_version_that_is_there_and_one_that_leaves_a_gap_are_refused() {
        refused(409, "version-taken", () -> police.submit(sealed));
        Sealed second = police.sealVersion(2, Optional.of(sealed.document()));
        Sealed third = police.sealVersion(3, Optional.of(second.document()));
        refused(409, "version-taken", () -> police.submit(third));
    }

    @Test
    void a_version_under_another_agreement_than_the_one_before_is_refused() {
        Sealed elsewhere = police.seal(2, Optional.of(sealed.document()), Map.of(), borough.framework.hash());
        refused(409, "version-taken", () -> police.submit(elsewhere));
    }

    @Test
    void a_document_under_an_agreement_that_its_author_stopped_is_refused() {
        Brockmere.given(borough.administrator("brockmere-police").stopSharing());
        TestCase fresh = TestCase.byPolice(borough);
        refused(422, "agreement-not-in-force", () -> fresh.submit(fresh.seal()));
    }

    @Test
    void facts_of_others_unknown_facts_and_the_hub_s_own_facts_are_refused() {
        FactStatement mine = police.fact(Optional.empty(), "dash-band", FactValue.word("high"))
                .statement();
        SignedFactStatement forged = SignedFactStatement.sign(mine, borough.agency("eastshire-nhs").signing);
        for (SignedFactStatement bad : List.of(
                forged,
                police.fact(Optional.empty(), "on-the-agenda", FactValue.YES),
                police.fact(Optional.empty(), "reader-role", FactValue.word("coordinator")),
                police.fact(Optional.empty(), "shoe-size", FactValue.word("nine")),
                police.fact(Optional.empty(), "dash-band", FactValue.word("enormous")))) {
            refused(422, "fact-not-accepted", () -> state(borough.police(), bad));
        }
    }

    @Test
    void an_agency_that_did_not_write_about_a_case_cannot_state_what_its_author_judges() {
        TestPerson nurse = borough.nurse();
        FactStatement statement = new FactStatement(
                nurse.agency.id,
                police.ref,
                Optional.empty(),
                new FactName("dash-band"),
                FactValue.word("high"),
                borough.now,
                borough.now.plusSeconds(60));
        refused(
                422,
                "fact-not-accepted",
                () -> state(nurse, SignedFactStatement.sign(statement, nurse.agency.signing)));
    }

    @Test
    void a_referral_with_a_document_of_others_or_of_nobody_is_refused_alike() {
        TestPerson nurse = borough.nurse();
        for (DocumentId document : List.of(police.document, DocumentId.random(Brockmere.CHANCE))) {
            refused(
                    404,
                    "no-such-document",
                    () -> nurse.ask(
                            "/referrals",
                            request -> new ReferralQuestion(
                                    request,
                                    new Referral(police.ref, TestCase.MARAC, "repeat", document),
                                    nurse.detail(request)),
                            borough.desks.referrals()::refer));
        }
    }

    @Test
    void a_referral_for_a_criterion_the_forum_does_not_have_is_refused() {
        TestPerson ross = borough.police();
        refused(
                422,
                "criterion-not-known",
                () -> ross.ask(
                        "/referrals",
                        request -> new ReferralQuestion(
                                request,
                                new Referral(police.ref, TestCase.MARAC, "on-a-whim", police.document),
                                ross.detail(request)),
                        borough.desks.referrals()::refer));
    }

    @Test
    void a_referral_to_a_forum_nobody_knows_is_refused() {
        TestPerson ross = borough.police();
        refused(
                422,
                "no-such-forum",
                () -> ross.ask(
                        "/referrals",
                        request -> new ReferralQuestion(
                                request,
                                new Referral(police.ref, new Forum("book-club"), "visible-high-risk", police.document),
                                ross.detail(request)),
                        borough.desks.referrals()::refer));
    }

    @Test
    void an_agenda_by_another_agency_with_another_key_or_with_a_case_nobody_referred_is_refused() {
        TestMeeting meeting = new TestMeeting(borough);
        SignedAgenda strange = meeting.agenda(CaseRef.random(Brockmere.CHANCE));
        refused(422, "agenda-not-accepted", () -> meeting.publish(borough.coordinator(), strange));
        SignedAgenda forged = SignedAgenda.sign(meeting.agenda().agenda(), borough.agency("eastshire-nhs").signing);
        refused(422, "agenda-not-accepted", () -> meeting.publish(borough.coordinator(), forged));
        refused(403, "not-the-host", () -> meeting.publish(borough.nurse(), meeting.agenda()));
    }

    @Test
    void a_meeting_in_the_past_is_refused() {
        TestPerson coordinator = borough.coordinator();
        refused(
                422,
                "meeting-in-the-past",
                () -> coordinator.ask(
                        "/meetings",
                        request -> new PlanQuestion(
                                request,
                                MeetingId.random(Brockmere.CHANCE),
                                TestCase.MARAC,
                                borough.now.minusSeconds(60),
                                coordinator.detail(request)),
                        borough.desks.meetings()::plan));
    }

    @Test
    void a_detail_for_another_request_by_another_agency_or_not_for_the_own_auditors_is_refused() {
        TestPerson idva = borough.idva();
        RequestId other = Brockmere.freshRequest();
        refused(
                400,
                "detail-not-accepted",
                () -> idva.ask(
                        "/cases/x/releases",
                        request -> new ReleaseQuestion(request, TestCase.PURPOSE, List.of(), idva.detail(other)),
                        asked -> borough.desks.releases().release(asked, police.ref)));
        refused(
                400,
                "detail-not-accepted",
                () -> idva.ask(
                        "/cases/x/releases",
                        request -> new ReleaseQuestion(
                                request,
                                TestCase.PURPOSE,
                                List.of(),
                                borough.nurse().detail(request)),
                        asked -> borough.desks.releases().release(asked, police.ref)));
        refused(
                400,
                "detail-not-accepted",
                () -> idva.ask(
                        "/cases/x/releases",
                        request -> new ReleaseQuestion(
                                request,
                                TestCase.PURPOSE,
                                List.of(),
                                idva.detail(request, List.of(borough.agency("brockmere-police")))),
                        asked -> borough.desks.releases().release(asked, police.ref)));
    }

    @Test
    void an_agreement_that_cannot_be_read_or_is_named_wrongly_is_refused() {
        TestPerson administrator = borough.administrator("brockmere-police");
        refused(400, "agreement-not-readable", () -> propose(administrator, "agreement by nobody"));
        refused(400, "hash-differs", () -> propose(administrator, Brockmere.text("brockmere-asb-forum")));
        refused(409, "agreement-already-there", () -> propose(administrator, Brockmere.text("brockmere-marac")));
    }

    @Test
    void an_assent_signed_by_another_agency_made_tomorrow_or_given_twice_is_refused() {
        TestPerson administrator = borough.administrator("brockmere-police");
        Assent forged = Assent.sign(
                borough.marac.hash(), administrator.agency.id, borough.now, borough.agency("eastshire-nhs").signing);
        Assent tomorrow = Assent.sign(
                borough.marac.hash(),
                administrator.agency.id,
                borough.now.plus(Duration.ofDays(1)),
                administrator.agency.signing);
        refused(400, "assent-not-accepted", () -> assent(administrator, forged));
        refused(400, "assent-not-accepted", () -> assent(administrator, tomorrow));
        refused(409, "already-signed", () -> borough.assent(borough.marac, administrator.agency.id));
    }

    private Reply<Done> assent(TestPerson administrator, Assent assent) {
        return administrator.ask(
                "/agreements/x/assents",
                request -> new AssentQuestion(request, assent, administrator.detail(request)),
                asked -> borough.desks.agreements().sign(asked, borough.marac.hash()));
    }

    private Reply<Done> propose(TestPerson administrator, String text) {
        return administrator.ask(
                "/agreements/x",
                request -> new ProposalQuestion(request, text, administrator.detail(request)),
                asked -> borough.desks.agreements().propose(asked, borough.marac.hash()));
    }

    private Reply<Done> submit(
            TestCase fresh, Sealed good, List<ReleaseShare> shares, List<SignedFactStatement> facts) {
        return fresh.author.ask(
                "/documents",
                request -> new Submission(request, good.document(), shares, facts, fresh.author.detail(request)),
                borough.desks.intake()::submit);
    }

    private Reply<Done> state(TestPerson by, SignedFactStatement fact) {
        return by.ask(
                "/facts",
                request -> new FactQuestion(request, List.of(fact), by.detail(request)),
                borough.desks.intake()::state);
    }

    private interface Asking {
        Reply<?> ask();
    }

    private void refused(int status, String kind, Asking asking) {
        Map<String, Long> before = borough.rows();
        Reply<?> reply = asking.ask();
        assertThat(reply).isInstanceOfSatisfying(Reply.Declined.class, declined -> {
            assertThat(declined.problem()).isInstanceOf(Problem.class);
            Problem problem = (Problem) declined.problem();
            assertThat(problem.type()).isEqualTo("urn:sharinghub:problem:" + kind);
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.detail()).isNotBlank();
        });
        assertThat(borough.rows()).isEqualTo(before);
    }
}
