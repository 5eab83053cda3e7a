package sharinghub.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import sharinghub.reference.Spelling;

/**
 * What a fact is known to be. Each value has one spelling, and the spelling tells the kind: `yes` and `no`, digits for a
 * number, `2027-03-01` for a day, any other lower-case word for a word.
 */
public sealed interface FactValue permits FactValue.YesNo, FactValue.Word, FactValue.Count, FactValue.Day {

    /** Yes or no. */
    record YesNo(boolean yes) implements FactValue {
        @JsonValue
        @Override
        public String toString() {
            return yes ? "yes" : "no";
        }
    }

    /**
     * One word of those the register lists for the fact.
     *
     * @param text lower-case words with hyphens between, neither `yes` nor `no`; at most 60 characters
     */
    record Word(String text) implements FactValue {

        /** Refuses any other spelling. */
        public Word {
            if (!Spelling.isWords(text)
                    || text.length() > Spelling.LONGEST
                    || text.equals("yes")
                    || text.equals("no")) {
                throw new IllegalArgumentException("a word for a fact is lower-case words with hyphens between");
            }
        }

        @JsonValue
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * How many.
     *
     * @param number from 0 to 999,999,999
     */
    record Count(int number) implements FactValue {

        /** Refuses a number out of range. */
        public Count {
            if (number < 0 || number > 999_999_999) {
                throw new IllegalArgumentException("a count is from 0 to 999,999,999");
            }
        }

        @JsonValue
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** A day in Europe/London. */
    record Day(LocalDate date) implements FactValue {

        /** Refuses a year that is not written with four digits. */
        public Day {
            if (date.getYear() < 1000 || date.getYear() > 9999) {
                throw new IllegalArgumentException("a day has a year of four digits");
            }
        }

        @JsonValue
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Yes. */
    FactValue YES = new YesNo(true);

    /** No. */
    FactValue NO = new YesNo(false);

    /** The word of that text, as short as the words that call it. */
    static FactValue word(String text) {
        return new Word(text);
    }

    /** Reads what `toString` writes; refuses a second spelling of the same value. */
    @JsonCreator
    static FactValue fromText(String text) {
        FactValue value = switch (text) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> readOther(text);
        };
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("not the one spelling of this value");
        }
        return value;
    }

    private static FactValue readOther(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return new Count(Integer.parseInt(text));
        }
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? new Day(LocalDate.parse(text)) : new Word(text);
    }
}
