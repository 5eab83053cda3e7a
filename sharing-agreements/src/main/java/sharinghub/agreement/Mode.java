package sharinghub.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of something is shared, from least to most; whoever may have more may have less. */
public enum Mode {
    /** That the author holds something; nothing of what it says. */
    EXISTENCE("that something is held"),
    /** And whom to ring about it. */
    CONTACT("that something is held, and whom to ring"),
    /** What it says, in short. */
    SUMMARY("what it says in short"),
    /** What it says. */
    CONTENT("what it says");

    private final String said;

    Mode(String said) {
        this.said = said;
    }

    /** What somebody learns in this mode, for sentences. */
    public String said() {
        return said;
    }

    /** Whether being allowed this much allows that much. */
    public boolean includes(Mode other) {
        return compareTo(other) >= 0;
    }

    /** In lower case. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
