package sharinghub.portal.design;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as people type it into three fields, `<field>-day`, `-month` and `-year`: what `design/dateInput` asks for. */
public sealed interface TypedDate {

    /** All three fields were left empty. */
    record Empty() implements TypedDate {}

    /** Something was typed, but no calendar has such a day. */
    record NoDate() implements TypedDate {}

    /** A day there is. */
    record Real(LocalDate day) implements TypedDate {}

    /** What was typed; the year with all its four digits. */
    static TypedDate of(Form form, String field) {
        String day = form.typed(field + "-day");
        String month = form.typed(field + "-month");
        String year = form.typed(field + "-year");
        if ((day + month + year).isEmpty()) {
            return new Empty();
        }
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
            return new NoDate();
        }
        try {
            return new Real(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return new NoDate();
        }
    }

    /** The day, or the other one where none was typed. */
    default LocalDate or(LocalDate other) {
        return this instanceof Real(LocalDate day) ? day : other;
    }
}
