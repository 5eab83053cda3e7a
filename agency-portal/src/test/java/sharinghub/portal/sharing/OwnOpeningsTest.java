package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.Role;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.LogFixture;
import sharinghub.exchange.Problem;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.HubToken;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.OpeningList;
import sharinghub.portal.store.StoreBroken;

/** What an agency's people open of their own is written down before they see it, and reaches the log (T25, T29, T46). */
class OwnOpeningsTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private SummaryToWrite summary;
    private Offices police;
    private SignedIn ross;

    @BeforeEach
    void ross_seals() throws Exception {
        brockmere = new Brockmere(folder);
        summary = SummaryFixture.police(brockmere);
        police = brockmere.offices(Brockmere.POLICE);
        ross = brockmere.ross();
        assertThat(police.write().write(ross, summary)).isInstanceOf(Written.Kept.class);
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @Test
    void while_the_hub_answers_each_opening_of_own_sections_is_an_entry_at_once() throws Exception {
        OpenedCase opened = given(open(ross));

        assertThat(police.readOwn().read(ross, opened.own()))
                .extracting(OpenedSection::text)
                .hasSize(4)
                .contains(SummaryFixture.IDENTITY)
                .doesNotContain(SummaryFixture.WHEREABOUTS);
        assertThat(ownEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.deed().actor().person()).isEqualTo(ross.person());
            assertThat(entry.deed().matter().caseRef()).contains(summary.caseRef());
            assertThat(entry.deed().matter().digest())
                    .contains(opened.own().orElseThrow().link());
            assertThat(entry.deed().sections()).hasSize(4);
        });
        assertThat(police.ownOpenings().waiting()).isZero();
    }

    @Test
    void where_she_is_is_an_opening_of_its_own() throws Exception {
        HubAnswer<Looked> looked = police.open()
                .look(ross, summary.caseRef(), SummaryFixture.SAFEGUARD, "a call", OwnOpeningsTest::isWhereabouts);

        assertThat(given(looked).sections())
                .extracting(OpenedSection::text)
                .containsExactly(SummaryFixture.WHEREABOUTS);
        assertThat(ownEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.deed().sections()).hasSize(1));
    }

    @Test
    void while_the_hub_is_silent_it_waits_here_and_is_told_once_when_the_hub_answers() throws Exception {
        brockmere.hub.down = true;
        OpenedCase opened = given(open(ross));
        assertThat(police.readOwn().read(ross, opened.own())).hasSize(4);
        assertThat(police.ownOpenings().waiting()).isEqualTo(1);
        assertThat(police.ownOpenings().waits(opened.own().orElseThrow())).isTrue();

        brockmere.hub.down = false;
        police.ownOpenings().tell(ross);
        police.ownOpenings().tell(ross);

        assertThat(police.ownOpenings().waiting()).isZero();
        assertThat(ownEntries()).hasSize(1);
    }

    @Test
    void what_waits_outlives_the_process_and_goes_by_the_person_s_own_token_only() throws Exception {
        brockmere.hub.down = true;
        given(open(ross));
        brockmere.hub.down = false;

        Offices restarted = restarted();
        assertThat(restarted.ownOpenings().waiting()).isEqualTo(1);
        restarted.ownOpenings().tell(brockmere.meera());
        assertThat(restarted.ownOpenings().waiting()).isEqualTo(1);
        restarted.ownOpenings().tell(ross);
        assertThat(restarted.ownOpenings().waiting()).isZero();
        assertThat(restarted().ownOpenings().waiting()).isZero();
    }

    @Test
    void a_receipt_that_does_not_hold_leaves_it_waiting() {
        brockmere.hub.down = true;
        given(open(ross));
        brockmere.hub.down = false;
        brockmere.hub.lie = receipt -> brockmere.hub.log.receipt(1);

        police.ownOpenings().tell(ross);

        assertThat(police.ownOpenings().waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 409})
    void to_somebody_whom_the_hub_does_not_take_nothing_own_opens(int status) {
        brockmere.hub.problem = java.util.Optional.of(Problem.of(status, "token-not-accepted", "No", "Not you."));

        assertThat(open(ross)).isInstanceOf(HubAnswer.NotTaken.class);
        nothingOpened();
    }

    @Test
    void to_somebody_whose_sign_in_has_ended_nothing_own_opens() {
        SignedIn lapsed = new SignedIn(
                ross.person(),
                ross.name(),
                ross.post(),
                ross.agency(),
                ross.team(),
                java.util.Set.of(Role.PRACTITIONER),
                HubToken.Held.Lapsed::new);

        assertThat(open(lapsed)).isInstanceOf(HubAnswer.SignInEnded.class);
        nothingOpened();
    }

    @Test
    void beside_a_proof_that_does_not_hold_nothing_own_opens() {
        brockmere.hub.lie = receipt -> brockmere.hub.log.receipt(1);

        assertThat(open(ross)).isInstanceOf(HubAnswer.Doubtful.class);
        nothingOpened();
    }

    @Test
    void a_hub_that_contradicts_itself_keeps_nobody_from_their_own_agency_s_sections_and_is_told_nothing()
            throws Exception {
        int length = brockmere.hub.log.size();
        brockmere
                .hosted(Brockmere.POLICE)
                .seen()
                .meet(brockmere.hub.log.checkpoint().signedBy(LogFixture.key(LogFixture.ORIGIN, 9)));

        given(open(ross));
        police.ownOpenings().tell(ross);

        assertThat(police.ownOpenings().waiting()).isEqualTo(1);
        assertThat(brockmere.hub.log.size()).isEqualTo(length);
    }

    @Test
    void what_cannot_be_written_down_does_not_open() {
        list().add(1, new byte[] {1});

        assertThatThrownBy(() -> open(ross)).isInstanceOf(StoreBroken.class);

        assertThat(police.opened().find(ross.person(), summary.caseRef())).isEmpty();
    }

    @Test
    void nobody_reads_by_what_was_written_down_for_another() {
        OpenedCase opened = given(open(ross));

        assertThatThrownBy(() -> police.readOwn().read(brockmere.meera(), opened.own()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_that_somebody_shortened_or_altered_is_found_out_at_the_next_start() {
        given(open(ross));
        list().told(2, new byte[] {1});
        assertThatThrownBy(this::restarted).hasMessageContaining("ends before");

        OwnOpening first = OwnOpening.read(list().link(1).orElseThrow());
        list().add(2, first.bytes());
        assertThatThrownBy(this::restarted).hasMessageContaining("does not follow");
    }

    private void nothingOpened() {
        assertThat(police.opened().find(ross.person(), summary.caseRef())).isEmpty();
        assertThat(list().link(1)).isEmpty();
    }

    private OpeningList list() {
        return new OpeningList(brockmere.hosted(Brockmere.POLICE).store());
    }

    private Offices restarted() {
        return new Surroundings(
                        brockmere.partners, brockmere.registers, LogFixture.reader(), brockmere.chance, brockmere.clock)
                .open(brockmere.hosted(Brockmere.POLICE));
    }

    private HubAnswer<OpenedCase> open(SignedIn who) {
        return police.open()
                .open(who, summary.caseRef(), SummaryFixture.SAFEGUARD, "a call", category -> !isWhereabouts(category));
    }

    private static boolean isWhereabouts(sharinghub.agreement.DataCategory category) {
        return category.text().equals("whereabouts");
    }

    private List<AuditEntry> ownEntries() throws Exception {
        return Stream.iterate(0, index -> index < brockmere.hub.log.size(), index -> index + 1)
                .map(index -> {
                    try {
                        return EntryText.read(brockmere.hub.log.entry(index));
                    } catch (sharinghub.auditlog.MalformedLogText e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(entry -> entry.deed().event() == AuditEvent.CONSULTED)
                .filter(entry -> entry.deed().sections().stream()
                        .anyMatch(section -> section.word().equals("own")))
                .toList();
    }

    private static <T> T given(HubAnswer<T> answer) {
        assertThat(answer).isInstanceOf(HubAnswer.Given.class);
        return ((HubAnswer.Given<T>) answer).value();
    }
}
