package sharinghub.portal.agendas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.exchange.AgendaLine;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.MeetingState;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Words;
import sharinghub.reference.CaseRef;

/** The order and the minutes of an agenda as a coordinator types them: a number beside each case, or none to leave it out. */
final class OrderedCases {

    private static final Words WORDS = Words.of("agendas/PrepareAgenda");
    private static final int MOST_MINUTES = 480;

    /** One row of the form, whole. */
    private record Row(CaseRef about, int place, int minutes) {}

    private OrderedCases() {}

    /**
     * The form as the agenda stands. Before it is out, every case has a place, so that publishing lists them all; once it
     * is out, only those on it have one, so that publishing it again lists no case that was left out.
     */
    static Form asItStands(AgendaView view) {
        Map<String, List<String>> typed = new HashMap<>();
        int place = 0;
        for (AgendaLine line : view.lines()) {
            if (view.meeting().state() == MeetingState.PLANNED || line.state() == AgendaLine.State.LISTED) {
                place++;
                typed.put("place-" + line.about(), List.of(Integer.toString(place)));
            }
            typed.put("minutes-" + line.about(), List.of(Integer.toString(line.minutes())));
        }
        return Form.of(typed);
    }

    /** The agenda as typed; nothing when something in the form is wrong, and then the form says what. */
    static Optional<Agenda> typed(AgendaView view, Form form) {
        List<Row> rows = new ArrayList<>();
        TreeSet<Integer> taken = new TreeSet<>();
        for (AgendaLine line : view.lines()) {
            String place = form.typed("place-" + line.about());
            if (place.isEmpty()) {
                continue;
            }
            Optional<Integer> at = number(place, Agenda.MOST_ITEMS);
            Optional<Integer> minutes = number(form.typed("minutes-" + line.about()), MOST_MINUTES);
            if (at.isEmpty()) {
                form.refuse(
                        "place-" + line.about(),
                        WORDS.say("real-place", line.about().spoken()));
            } else if (!taken.add(at.get())) {
                form.refuse("place-" + line.about(), WORDS.say("place-twice", at.get()));
            }
            if (minutes.isEmpty()) {
                form.refuse(
                        "minutes-" + line.about(),
                        WORDS.say("real-minutes", line.about().spoken()));
            }
            if (at.isPresent() && minutes.isPresent()) {
                rows.add(new Row(line.about(), at.get(), minutes.get()));
            }
        }
        if (rows.isEmpty() && !form.faulty() && !view.lines().isEmpty()) {
            form.refuse("place-" + view.lines().getFirst().about(), WORDS.say("no-case"));
        }
        return form.faulty() ? Optional.empty() : Optional.of(agenda(view, rows));
    }

    private static Agenda agenda(AgendaView view, List<Row> rows) {
        List<Row> ordered =
                rows.stream().sorted(Comparator.comparingInt(Row::place)).toList();
        List<AgendaItem> items = new ArrayList<>();
        for (Row row : ordered) {
            items.add(new AgendaItem(items.size() + 1, row.about(), row.minutes()));
        }
        return new Agenda(
                view.meeting().meeting(), view.meeting().forum(), view.meeting().starts(), items);
    }

    private static Optional<Integer> number(String typed, int most) {
        if (!typed.matches("[1-9][0-9]{0,2}") || Integer.parseInt(typed) > most) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed));
    }
}
