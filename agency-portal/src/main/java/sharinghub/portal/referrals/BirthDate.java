package sharinghub.portal.referrals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import sharinghub.portal.design.Form;

/** A date of birth as three fields, `<field>-day`, `-month` and `-year`; may be left empty, for it is not always known. */
final class BirthDate {

    private static final int OLDEST = 120;

    private BirthDate() {}

    /** The date; nothing when it was left empty or is none. */
    static Optional<LocalDate> read(Form form, String field) {
        try {
            return Optional.of(LocalDate.of(
                    number(form, field + "-year"), number(form, field + "-month"), number(form, field + "-day")));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Refuses a date that is none, lies ahead, or is more than 120 years past; an empty one is well. */
    static void check(Form form, String field, LocalDate today, String message) {
        boolean empty =
                (form.typed(field + "-day") + form.typed(field + "-month") + form.typed(field + "-year")).isEmpty();
        boolean good = read(form, field)
                .filter(born -> !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST)))
                .isPresent();
        if (!empty && !good) {
            form.refuse(field + "-day", message);
        }
    }

    private static int number(Form form, String field) {
        String digits = form.typed(field);
        if (!digits.matches("[0-9]{1,4}")) {
            throw new NumberFormatException(field);
        }
        return Integer.parseInt(digits);
    }
}
