package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.exchange.Done;
import sharinghub.exchange.Problem;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/** What an agency's people open of their own without the hub stands in the log all the same, and only that. */
class OwnOpeningTest {

    @TempDir
    private Path folder;

    private Brockmere borough;
    private TestCase police;

    @BeforeEach
    void a_case_of_the_police() {
        borough = Brockmere.signed(folder);
        police = TestCase.byPolice(borough).submitted();
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void each_opening_is_one_entry_that_concerns_the_own_agency_alone() {
        SectionId whereabouts = police.section("whereabouts");
        Brockmere.given(borough.police().openedOwn(police.ref, whereabouts));

        AuditEntry entry = borough.entries().getLast();
        AuditedDeed deed = entry.deed();
        assertThat(deed.event()).isEqualTo(AuditEvent.CONSULTED);
        assertThat(deed.matter().caseRef()).contains(police.ref);
        assertThat(deed.matter().purpose()).contains("safeguard-victim");
        assertThat(deed.matter().digest()).isPresent();
        assertThat(deed.sections()).singleElement().satisfies(section -> {
            assertThat(section.section()).isEqualTo(whereabouts);
            assertThat(section.word()).isEqualTo("own");
        });
        assertThat(entry.numbers()).containsOnlyKeys(borough.police().agency.id);
    }

    @Test
    void told_twice_under_one_request_it_is_one_entry() {
        RequestId request = Brockmere.freshRequest();
        Done first = Brockmere.given(borough.police().openedOwn(police.ref, request, police.section("identity")));
        int entries = borough.entries().size();

        Done again = Brockmere.given(borough.police().openedOwn(police.ref, request, police.section("identity")));

        assertThat(again.receipt().index()).isEqualTo(first.receipt().index());
        assertThat(borough.entries()).hasSize(entries);
    }

    @Test
    void another_agency_s_section_and_one_that_does_not_exist_are_refused_alike_and_leave_no_entry() {
        int entries = borough.entries().size();
        SectionId nowhere = SectionId.random(Brockmere.CHANCE);

        List<Problem> refused = List.of(
                refusal(borough.idva().openedOwn(police.ref, police.section("identity"))),
                refusal(borough.warden().openedOwn(police.ref, police.section("identity"))),
                refusal(borough.idva().openedOwn(CaseRef.random(Brockmere.CHANCE), nowhere)),
                refusal(borough.police().openedOwn(police.ref, police.section("identity"), nowhere)),
                refusal(borough.police().openedOwn(CaseRef.random(Brockmere.CHANCE), police.section("identity"))));

        assertThat(refused).containsOnly(refused.getFirst());
        assertThat(refused.getFirst().status()).isEqualTo(403);
        assertThat(borough.entries()).hasSize(entries);
    }

    @Test
    void another_team_s_section_is_refused_like_one_that_does_not_exist() {
        TestCase council = new TestCase(
                borough.coordinator(), CaseRef.random(Brockmere.CHANCE), java.util.Map.of("identity", "Dana Whitlock"));
        Reply<Done> submitted = council.submit(council.seal());
        assertThat(submitted).isInstanceOf(Reply.Given.class);

        assertThat(refusal(borough.warden().openedOwn(council.ref, council.section("identity")))
                        .status())
                .isEqualTo(403);
        Brockmere.given(borough.coordinator().openedOwn(council.ref, council.section("identity")));
    }

    private static Problem refusal(Reply<Done> reply) {
        assertThat(reply).isInstanceOf(Reply.Declined.class);
        return (Problem) ((Reply.Declined<Done>) reply).problem();
    }
}
