package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.OpenedEntry;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.sealing.Detail;

/** Auditors read their part of the log, the oversight auditor all of it; nobody is shown a part that is not whole. */
class ReadAccessLogTest {

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static CaseRef about;

    @BeforeAll
    static void ross_seals_and_meera_opens() throws Exception {
        brockmere = new Brockmere(folder);
        SummaryToWrite summary = SummaryFixture.police(brockmere);
        about = summary.caseRef();
        assertThat(brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), summary))
                .isInstanceOf(Written.Kept.class);
        for (SignedIn who : List.of(brockmere.meera(), brockmere.aled())) {
            brockmere
                    .offices(who.agency())
                    .open()
                    .open(who, about, SummaryFixture.SAFEGUARD, "MARAC on 24 November", section -> true);
        }
    }

    @AfterAll
    static void end() {
        brockmere.close();
    }

    @AfterEach
    void honest_again() {
        brockmere.hub.keptBack = entries -> entries;
        brockmere.hub.writtenDownAs = actor -> actor;
        brockmere.hub.pageLength = LogViewQuestion.MOST;
        brockmere.hub.goOnFrom = from -> from;
    }

    @Test
    void an_auditor_reads_all_that_concerns_the_own_agency_with_the_names_of_who_looked() {
        AccessLog found = given(read(brockmere.tom(), Optional.empty()));

        assertThat(found.range()).isEqualTo(AccessLog.Range.OWN_AGENCY);
        assertThat(found.lines())
                .filteredOn(line -> line.deed().event() == AuditEvent.RELEASED)
                .filteredOn(line -> line.deed().matter().caseRef().equals(Optional.of(about)))
                .singleElement()
                .satisfies(line -> assertThat(line.who()).map(Detail::name).contains("Meera Joshi"));
        assertThat(found.lines()).isSortedAccordingTo((one, other) -> Long.compare(other.index(), one.index()));
    }

    @Test
    void the_oversight_auditor_reads_every_entry_although_few_concern_the_own_agency() {
        AccessLog found = given(read(brockmere.nadia(), Optional.empty()));

        assertThat(found.range()).isEqualTo(AccessLog.Range.EVERY_ENTRY);
        assertThat(found.lines()).hasSize((int) found.ownLook());
        assertThat(found.lines())
                .anySatisfy(line -> assertThat(line.deed().concerned()).doesNotContain(Brockmere.COUNCIL));
    }

    @Test
    void names_in_the_details_of_others_stay_sealed_to_the_oversight_auditor() {
        AccessLog found = given(read(brockmere.nadia(), Optional.empty()));

        assertThat(found.lines())
                .filteredOn(line -> line.deed().event() == AuditEvent.SUBMITTED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.who()).isEmpty());
    }

    @Test
    void one_case_alone_is_proved_line_by_line_and_promises_no_more() {
        AccessLog found = given(read(brockmere.tom(), Optional.of(about)));

        assertThat(found.range()).isEqualTo(AccessLog.Range.ONE_CASE);
        assertThat(found.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.deed().matter().caseRef()).contains(about));
    }

    @Test
    void several_pages_are_one_log() {
        long whole = given(read(brockmere.nadia(), Optional.empty())).lines().size();
        brockmere.hub.pageLength = 4;

        assertThat(given(read(brockmere.nadia(), Optional.empty())).lines()).hasSizeGreaterThan((int) whole);
    }

    @Test
    void pages_that_never_end_are_not_waited_for() {
        brockmere.hub.pageLength = 2;
        brockmere.hub.goOnFrom = from -> 0;

        assertThat(read(brockmere.tom(), Optional.empty())).isInstanceOf(HubAnswer.Doubtful.class);
    }

    static Stream<Named<UnaryOperator<List<OpenedEntry>>>> lies() {
        return Stream.of(
                Named.of("the first is left out", entries -> entries.subList(1, entries.size())),
                Named.of("the last is left out", entries -> entries.subList(0, entries.size() - 1)),
                Named.of(
                        "one in the middle is left out",
                        entries -> Stream.concat(
                                        entries.stream().limit(2),
                                        entries.stream().skip(3))
                                .toList()),
                Named.of("all are left out", entries -> List.of()),
                Named.of("they come in another order", List::reversed),
                Named.of(
                        "one comes twice",
                        entries -> Stream.concat(entries.stream().limit(1), entries.stream())
                                .toList()),
                Named.of(
                        "one is altered",
                        entries -> entries.stream()
                                .map(entry -> new OpenedEntry(
                                        entry.salt(),
                                        entry.entry().replace("submitted", "consulted"),
                                        entry.detail(),
                                        entry.proof()))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void an_auditor_is_shown_nothing_of_a_log_of_which(UnaryOperator<List<OpenedEntry>> lie) {
        brockmere.hub.keptBack = lie;

        assertThat(read(brockmere.tom(), Optional.empty())).isInstanceOf(HubAnswer.Doubtful.class);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void the_oversight_auditor_is_shown_nothing_of_a_log_of_which(UnaryOperator<List<OpenedEntry>> lie) {
        brockmere.hub.keptBack = lie;

        assertThat(read(brockmere.nadia(), Optional.empty())).isInstanceOf(HubAnswer.Doubtful.class);
    }

    @Test
    void a_look_written_down_as_somebody_else_s_shows_nothing_and_so_can_hide_nothing() {
        brockmere.hub.writtenDownAs =
                actor -> new Actor(Brockmere.COUNTY, actor.person(), Optional.empty(), actor.role());
        brockmere.hub.keptBack = entries -> List.of();

        assertThat(read(brockmere.tom(), Optional.empty())).isInstanceOf(HubAnswer.Doubtful.class);
    }

    private static HubAnswer<AccessLog> read(SignedIn who, Optional<CaseRef> only) {
        return brockmere.offices(who.agency()).accessLog().read(who, LogPurpose.LAWFULNESS, only, "A complaint");
    }

    private static AccessLog given(HubAnswer<AccessLog> answer) {
        assertThat(answer).isInstanceOf(HubAnswer.Given.class);
        return ((HubAnswer.Given<AccessLog>) answer).value();
    }
}
