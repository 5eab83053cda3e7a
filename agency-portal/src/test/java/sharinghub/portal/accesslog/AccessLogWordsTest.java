package sharinghub.portal.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Erasure;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.Salt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.sharing.AccessLine;
import sharinghub.portal.sharing.AccessLog;
import sharinghub.portal.sharing.AccessLog.Range;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Hash;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.Detail;

/** What auditors read: one sentence that counts what happened, and a badge that says no more than was checked. */
class AccessLogWordsTest {

    private static final CaseRef CASE = new CaseRef("case-" + "0".repeat(25) + "7");
    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 24));
    private static final Instant CHECKED = Instant.parse("2026-11-24T09:30:00Z");

    @TempDir
    static Path folder;

    private static Brockmere brockmere;

    @BeforeAll
    static void begin() throws Exception {
        brockmere = new Brockmere(folder);
    }

    @AfterAll
    static void end() {
        brockmere.close();
    }

    @Test
    void refusals_are_counted_apart_from_those_who_were_told_nothing() {
        AccessLogView view = view(
                Range.OWN_AGENCY,
                AuditEvent.RELEASED,
                AuditEvent.REFUSED,
                AuditEvent.ASKED,
                AuditEvent.ASKED,
                AuditEvent.SUBMITTED);

        assertThat(view.answer())
                .isEqualTo("Between 1 and 24 November 2026, 1 person in 1 agency opened or tried to open cases that"
                        + " concern your agency, 4 times. 1 was refused. 2 were told nothing.");
        assertThat(view.rows())
                .extracting(AccessLogView.Row::outcome)
                .containsExactly("Allowed", "Refused", "Told nothing", "Told nothing", "Done");
    }

    @Test
    void whoever_opens_what_their_own_team_wrote_is_counted_and_a_list_is_not() {
        AccessLine list = line(0, AuditEvent.CONSULTED, Optional.empty());
        AuditedDeed deed = list.deed();
        AccessLine own = new AccessLine(
                CHECKED,
                new AuditedDeed(
                        deed.event(),
                        deed.request(),
                        deed.actor(),
                        deed.matter(),
                        List.of(new SectionOutcome(
                                SectionId.random(brockmere.chance), Brockmere.HARBOUR, Optional.empty(), "own")),
                        List.of(),
                        deed.detail()),
                receipt(1),
                Optional.empty());

        AccessLogView view = view(Range.OWN_AGENCY, List.of(list, own));

        assertThat(view.answer()).contains("cases that concern your agency, once. None was refused.");
        assertThat(view.rows().get(0).did()).startsWith("Looked at a list of cases");
        assertThat(view.rows().get(1).did()).startsWith("Opened what their own part of the agency wrote");
    }

    @Test
    void writing_alone_is_no_look() {
        assertThat(view(Range.OWN_AGENCY, AuditEvent.SUBMITTED, AuditEvent.LOG_READ)
                        .answer())
                .isEqualTo("Between 1 and 24 November 2026, nobody opened or tried to open a case that concerns your"
                        + " agency.");
    }

    @Test
    void one_case_is_named_and_nothing_is_promised_about_what_was_not_looked_at() {
        AccessLogView view = view(Range.ONE_CASE, AuditEvent.RELEASED);

        assertThat(view.answer()).contains("opened or tried to open case " + CASE.spoken() + ", once.");
        assertThat(view.badge().heading()).isEqualTo("Nothing below is changed");
        assertThat(view.badge().finding())
                .contains("To see that none is missing either")
                .doesNotContain("None is missing");
    }

    @Test
    void the_oversight_auditor_is_told_of_every_entry() {
        assertThat(view(Range.EVERY_ENTRY, AuditEvent.RELEASED).badge().finding())
                .startsWith("This portal checked every entry of the log, 3 in all, ");
    }

    @ParameterizedTest
    @EnumSource
    void as_long_as_nobody_countersigns_the_badge_says_that_the_hub_alone_signed(Range range) {
        ProofBadge badge = view(range, AuditEvent.RELEASED).badge();

        assertThat(badge.state()).isEqualTo(ProofBadge.State.HUB_ONLY);
        assertThat(badge.detail()).contains("signed by the hub alone");
    }

    @Test
    void where_the_detail_does_not_open_a_person_has_a_number_and_a_role() {
        AccessLogView.Row row =
                view(Range.OWN_AGENCY, AuditEvent.RELEASED).rows().getFirst();

        assertThat(row.who()).matches("Person [0-9A-F]{4}");
        assertThat(row.post()).isEqualTo("practitioner, Safe harbour");
        assertThat(row.why()).isEmpty();
    }

    @Test
    void where_the_detail_opens_name_post_and_reason_stand_there() {
        AccessLine line =
                line(0, AuditEvent.RELEASED, Optional.of(new Detail("Meera Joshi", "Idva", "MARAC on 24 November")));

        AccessLogView.Row row = view(Range.OWN_AGENCY, List.of(line)).rows().getFirst();

        assertThat(List.of(row.who(), row.post(), row.why()))
                .containsExactly("Meera Joshi", "Idva, Safe harbour", "MARAC on 24 November");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED") // has a test of its own
    void every_event_has_its_words(AuditEvent event) {
        assertThat(view(Range.EVERY_ENTRY, event).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.did()).isNotBlank());
    }

    @Test
    void many_entries_are_turned_over_page_by_page_and_none_is_lost() {
        List<AccessLine> lines = IntStream.range(0, 2 * AccessLogWords.MOST_ROWS + 1)
                .mapToObj(index -> line(index, AuditEvent.RELEASED, Optional.empty()))
                .toList();

        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> view(Range.OWN_AGENCY, lines, page))
                        .flatMap(view -> view.rows().stream())
                        .map(row -> row.receipt().entry()))
                .containsExactlyElementsOf(lines.stream().map(AccessLine::index).toList());
        assertThat(view(Range.OWN_AGENCY, lines, 4)).isEqualTo(view(Range.OWN_AGENCY, lines, 3));
        assertThat(view(Range.OWN_AGENCY, lines, 1).pages()).isEqualTo(3);
    }

    @Test
    void what_is_not_shown_is_said() {
        AccessLine shown = line(0, AuditEvent.RELEASED, Optional.empty());
        AccessLine before =
                new AccessLine(Instant.parse("2026-10-31T10:00:00Z"), shown.deed(), receipt(1), Optional.empty());

        assertThat(view(Range.OWN_AGENCY, List.of(shown, before)).notShown())
                .containsExactly(
                        "1 entry of other days. Choose other days to see it.",
                        "The name of each “Person” with letters and numbers. It is sealed to the auditors of that"
                                + " person’s agency.",
                        "What partners do among themselves, and requests for a case by people who may not know of it."
                                + " Their own auditors see those, and the oversight auditor.");
        assertThat(view(Range.EVERY_ENTRY, List.of()).notShown()).isEmpty();
    }

    @Test
    void looking_at_an_agenda_is_told_from_looking_at_a_list() {
        AuditedDeed list = line(0, AuditEvent.CONSULTED, Optional.empty()).deed();
        Matter meeting = Matter.NONE.of(new MeetingId("meeting-" + "0".repeat(25) + "7"));
        AuditedDeed agenda = new AuditedDeed(list.event(), list.request(), list.actor(), meeting, list.detail());

        assertThat(view(Range.OWN_AGENCY, List.of(new AccessLine(CHECKED, agenda, receipt(0), Optional.empty())))
                        .rows())
                .extracting(AccessLogView.Row::did)
                .containsExactly("Looked at an agenda");
    }

    @Test
    void what_was_erased_is_said_and_nobody_s_name_is_asked_for_it() {
        Erasure erasure = new Erasure(
                0,
                7,
                4,
                java.time.Period.ofYears(10),
                new TreeMap<>(Map.of(Brockmere.POLICE, new Erasure.Numbers(1, 8, 4))));
        AuditedDeed deed = AuditedDeed.erasing(RequestId.random(brockmere.chance), erasure);

        AccessLogView view =
                view(Range.OWN_AGENCY, List.of(new AccessLine(CHECKED, deed, receipt(8), Optional.empty())));

        assertThat(view.notShown())
                .containsExactly(
                        "Entries that were kept as long as the hub’s rule says, 4 so far. They were erased; some may"
                                + " have been about what you asked.",
                        "What partners do among themselves, and requests for a case by people who may not know of it."
                                + " Their own auditors see those, and the oversight auditor.");
        assertThat(view.rows())
                .extracting(AccessLogView.Row::did, AccessLogView.Row::who)
                .containsExactly(tuple("Erased old entries of the log", "The hub itself"));
    }

    private static AccessLogView view(Range range, AuditEvent... events) {
        return view(
                range,
                IntStream.range(0, events.length)
                        .mapToObj(index -> line(index, Arrays.asList(events).get(index), Optional.empty()))
                        .toList());
    }

    private static AccessLogView view(Range range, List<AccessLine> lines) {
        return view(range, lines, 1);
    }

    private static AccessLogView view(Range range, List<AccessLine> lines, int page) {
        AccessLog found = new AccessLog(lines, range, LogFixture.of(3).checkpoint(), CHECKED, 2);
        return new AccessLogWords(brockmere.partners, brockmere.witnesses)
                .view(
                        found,
                        range == Range.ONE_CASE ? Optional.of(CASE) : Optional.empty(),
                        NOVEMBER,
                        "Complaint 31",
                        page,
                        brockmere.offices(Brockmere.POLICE).names());
    }

    private static AccessLine line(int index, AuditEvent event, Optional<Detail> who) {
        AuditedDeed deed = new AuditedDeed(
                event,
                RequestId.random(brockmere.chance),
                new Actor(
                        new AgencyId("safe-harbour"),
                        UUID.fromString("c0ffee00-0000-4000-8000-000000000003"),
                        Optional.empty(),
                        Role.PRACTITIONER),
                Matter.NONE.of(CASE),
                Hash.of(new byte[] {1}));
        return new AccessLine(CHECKED, deed, receipt(index), who);
    }

    private static Receipt receipt(long index) {
        return new Receipt(index, Salt.random(brockmere.chance), "", List.of(), "");
    }
}
