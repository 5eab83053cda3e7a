package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.Role;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.RequestId;

/** T18, T25: the same request id again finds a lost answer, and opens nothing that may no longer be opened. */
class AskedAgainTest {

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
    void a_lost_answer_is_found_and_nothing_is_logged_anew() {
        RequestId request = Brockmere.freshRequest();
        ReleaseAnswer first = Brockmere.given(borough.idva().open(police.ref, request));
        int size = borough.entries().size();
        ReleaseAnswer again = Brockmere.given(borough.idva().open(police.ref, request));
        assertThat(again.receipt().index()).isEqualTo(first.receipt().index());
        assertThat(again.sections())
                .extracting(OpenableSection::section)
                .containsExactlyInAnyOrderElementsOf(
                        first.sections().stream().map(OpenableSection::section).toList());
        assertThat(borough.entries()).hasSize(size);
    }

    @Test
    void after_a_stop_it_opens_nothing() {
        RequestId request = Brockmere.freshRequest();
        Brockmere.given(borough.idva().open(police.ref, request));
        Brockmere.given(borough.administrator("brockmere-police").stopSharing());
        assertAskAnew(borough.idva().open(police.ref, request));
    }

    @Test
    void after_some_minutes_it_opens_nothing() {
        RequestId request = Brockmere.freshRequest();
        Brockmere.given(borough.idva().open(police.ref, request));
        borough.now = borough.now.plus(Duration.ofMinutes(5).plusSeconds(1));
        assertAskAnew(borough.idva().open(police.ref, request));
    }

    @Test
    void a_list_is_not_read_on_by_one_entry() {
        TestPerson idva = borough.idva();
        RequestId request = Brockmere.freshRequest();
        ListingQuestion question =
                new ListingQuestion(request, TestCase.PURPOSE, Optional.empty(), idva.detail(request));
        Brockmere.given(idva.send("/cases/listings", question, borough.desks.listings()::list));
        Brockmere.given(idva.send("/cases/listings", question, borough.desks.listings()::list));
        borough.now = borough.now.plus(Duration.ofMinutes(6));
        assertAskAnew(idva.send("/cases/listings", question, borough.desks.listings()::list));
    }

    @Test
    void a_person_who_changed_to_another_part_is_decided_on_as_they_are_now() {
        RequestId request = Brockmere.freshRequest();
        TestCase own = new TestCase(
                        borough.coordinator(), police.ref, java.util.Map.of("identity", "Known to housing as well."))
                .submitted();
        assertThat(own.sections).hasSize(1);
        Brockmere.given(new TestMeeting(borough).published(police.ref).sign(borough.coordinator()));
        Brockmere.given(borough.coordinator().open(police.ref, request));
        TestPerson moved = new TestPerson(
                borough,
                "priya.nair",
                borough.agency("brockmere-council"),
                "wardens",
                java.util.List.of(Role.COORDINATOR, Role.PRACTITIONER));
        assertAskAnew(moved.open(police.ref, request));
    }

    private static void assertAskAnew(Reply<?> reply) {
        assertThat(reply).isInstanceOf(Reply.Declined.class);
        assertThat(((Reply.Declined<?>) reply).problem().type()).isEqualTo("urn:sharinghub:problem:answered-before");
    }
}
