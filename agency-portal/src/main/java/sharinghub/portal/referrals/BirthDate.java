package sharinghub.portal.referrals;

import java.time.LocalDate;
import java.util.Optional;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.TypedDate;

/** A date of birth as three fields, `<field>-day`, `-month` and `-year`; may be left empty, for it is not always known. */
final class BirthDate {

    private static final int OLDEST = 120;

    private BirthDate() {}

    /** The date; nothing when it was left empty or is none. */
    static Optional<LocalDate> read(Form form, String field) {
        return TypedDate.of(form, field) instanceof TypedDate.Real(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    /** Refuses a date that is none, lies ahead, or is more than 120 years past; an empty one is well. */
    static void check(Form form, String field, LocalDate today, String message) {
        boolean empty = TypedDate.of(form, field) instanceof TypedDate.Empty;
        boolean good = read(form, field)
                .filter(born -> !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST)))
                .isPresent();
        if (!empty && !good) {
            form.refuse(field + "-day", message);
        }
    }
}
