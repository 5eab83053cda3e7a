package sharinghub.agreement;

import java.util.Locale;

/** How long a recipient keeps what it was given. */
public sealed interface Retention permits Retention.Counted, Retention.AsTheReceiver {

    /** What a period is counted in. */
    enum Unit {
        /** Calendar days. */
        DAYS,
        /** Calendar months. */
        MONTHS,
        /** Calendar years. */
        YEARS;

        /** The word for so many of it. */
        public String said(int number) {
            String many = name().toLowerCase(Locale.ROOT);
            return number == 1 ? many.substring(0, many.length() - 1) : many;
        }
    }

    /** What happens at the end of a period. */
    enum Then {
        /** A person looks whether it is still needed. */
        REVIEW,
        /** It goes back to its author. */
        RETURN,
        /** It is deleted. */
        DELETE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A period after an event.
     *
     * @param number how many, from 1 to 999
     * @param unit   of what
     * @param event  counted from when, as the register of events says it, such as `the case closes`
     * @param then   what happens at its end
     */
    record Counted(int number, Unit unit, String event, Then then) implements Retention {
        @Override
        public String toString() {
            return number + " " + unit.said(number) + " after " + event + ", then " + then;
        }
    }

    /** As long as the recipient's own schedule has it. */
    record AsTheReceiver() implements Retention {
        @Override
        public String toString() {
            return "as the receiving agency's schedule says";
        }
    }
}
