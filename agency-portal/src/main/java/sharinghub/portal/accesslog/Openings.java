package sharinghub.portal.accesslog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sharinghub.auditlog.AuditEvent;
import sharinghub.portal.design.BarPicture;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.AccessLine;

/** How often something was opened each day, with a mark where somebody was refused; by weeks or months where days are many. */
final class Openings {

    private static final Words WORDS = Words.of("accesslog/CheckAccessLog");

    /** How much time one bar stands for. */
    private enum Step {
        DAY,
        WEEK,
        MONTH;

        static Step of(Period period) {
            long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
            if (days <= BarPicture.MOST_BARS) {
                return DAY;
            }
            return days <= 7 * (BarPicture.MOST_BARS - 1) ? WEEK : MONTH;
        }

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        LocalDate after(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
            };
        }

        String tick(LocalDate begin) {
            return this == MONTH ? PlainTime.shortMonth(begin) : PlainTime.shortDay(begin);
        }

        String when(LocalDate begin) {
            return switch (this) {
                case DAY -> PlainTime.day(begin);
                case WEEK -> WORDS.say("week-of", PlainTime.day(begin));
                case MONTH -> PlainTime.month(begin);
            };
        }
    }

    private Openings() {}

    /** The picture; nothing when nobody opened or tried to open anything. */
    static Optional<BarPicture> picture(List<AccessLine> lines, Period period) {
        Step step = Step.of(period);
        List<BarPicture.Bar> bars = new ArrayList<>();
        for (LocalDate begin = step.begin(period.from()); !begin.isAfter(period.to()); begin = step.after(begin)) {
            LocalDate first = begin;
            List<AccessLine> then = lines.stream()
                    .filter(line -> step.begin(PlainTime.date(line.time())).equals(first))
                    .toList();
            bars.add(new BarPicture.Bar(
                    step.tick(begin),
                    step.when(begin),
                    count(then, AuditEvent.RELEASED),
                    count(then, AuditEvent.REFUSED)));
        }
        return bars.stream().noneMatch(BarPicture.Bar::told) ? Optional.empty() : Optional.of(picture(step, bars));
    }

    private static BarPicture picture(Step step, List<BarPicture.Bar> bars) {
        BarPicture.Bar most = bars.stream()
                .max(Comparator.comparingInt(BarPicture.Bar::count))
                .orElseThrow();
        int opened = bars.stream().mapToInt(BarPicture.Bar::count).sum();
        int refused = bars.stream().mapToInt(BarPicture.Bar::marks).sum();
        String said = opened == 0
                ? WORDS.say("picture-none")
                : WORDS.say("picture-finding", opened, most.when(), most.count());
        return new BarPicture(
                "openings",
                WORDS.say("picture-" + step.name().toLowerCase(Locale.ROOT)),
                said + " " + WORDS.say("picture-refused", refused),
                refused == 0 ? "" : WORDS.say("picture-note"),
                bars,
                List.of(WORDS.say("when"), WORDS.say("opened"), WORDS.say("refused")));
    }

    private static int count(List<AccessLine> lines, AuditEvent event) {
        return (int) lines.stream().filter(line -> line.deed().event() == event).count();
    }
}
