package sharinghub.portal.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.auditlog.LogFixture;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.exchange.AgendaLine;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.MeetingState;
import sharinghub.portal.design.Form;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.MeetingId;

/** The order of an agenda as a coordinator types it. */
class OrderedCasesTest {

    private static final String ZEROS = "0".repeat(25);
    private static final AgendaLine LISTED = line(1, AgendaLine.State.LISTED);
    private static final AgendaLine PUT_OFF = line(2, AgendaLine.State.DEFERRED);
    private static final AgendaLine WAITING = line(3, AgendaLine.State.WAITING);

    @Test
    void before_it_is_out_every_case_has_a_place() {
        AgendaView view = view(MeetingState.PLANNED, PUT_OFF, WAITING);

        assertThat(items(view, OrderedCases.asItStands(view))).containsExactly(PUT_OFF.about(), WAITING.about());
    }

    @Test
    void publishing_it_again_as_it_stands_lists_no_case_that_was_left_out() {
        AgendaView view = view(MeetingState.PUBLISHED, LISTED, PUT_OFF, WAITING);

        assertThat(items(view, OrderedCases.asItStands(view))).containsExactly(LISTED.about());
    }

    @Test
    void cases_stand_in_the_order_of_their_numbers_with_no_gap() {
        AgendaView view = view(MeetingState.PLANNED, LISTED, PUT_OFF, WAITING);

        assertThat(items(view, typed("9", "", "3"))).containsExactly(WAITING.about(), LISTED.about());
    }

    @ParameterizedTest
    @CsvSource({
        "two, 2, 3, 1",
        "0, 2, 3, 1",
        "-1, 2, 3, 1",
        "201, 2, 3, 1",
        "01, 2, 3, 1",
        "1, 1, 3, 2",
        "'', '', '', 1"
    })
    void what_is_no_order_is_refused_beside_its_case(String first, String second, String third, int faulty) {
        Form form = typed(first, second, third);

        assertThat(OrderedCases.typed(view(MeetingState.PLANNED, LISTED, PUT_OFF, WAITING), form))
                .isEqualTo(Optional.empty());
        assertThat(form.problems().keySet()).containsExactly("place-" + about(faulty));
    }

    private static List<CaseRef> items(AgendaView view, Form form) {
        return OrderedCases.typed(view, form).map(Agenda::items).orElseThrow().stream()
                .map(AgendaItem::caseRef)
                .toList();
    }

    private static Form typed(String... places) {
        Map<String, List<String>> typed = new HashMap<>();
        for (int i = 1; i <= places.length; i++) {
            typed.put("place-" + about(i), List.of(places[i - 1]));
            typed.put("minutes-" + about(i), List.of("12"));
        }
        return Form.of(typed);
    }

    private static CaseRef about(int number) {
        return new CaseRef("case-" + ZEROS + number);
    }

    private static AgendaLine line(int number, AgendaLine.State state) {
        return new AgendaLine(
                state == AgendaLine.State.LISTED ? OptionalInt.of(number) : OptionalInt.empty(),
                about(number),
                new AgencyId("brockmere-police"),
                "repeat",
                new DocumentId("doc-" + ZEROS + number),
                12,
                state);
    }

    private static AgendaView view(MeetingState state, AgendaLine... lines) {
        return new AgendaView(
                new MeetingNotice(
                        new MeetingId("meeting-" + ZEROS + "7"),
                        new Forum("marac"),
                        Instant.parse("2026-11-24T09:30:00Z"),
                        state,
                        new AgencyId("brockmere-council")),
                12,
                false,
                List.of(lines),
                LogFixture.of(3).receipt(2));
    }
}
