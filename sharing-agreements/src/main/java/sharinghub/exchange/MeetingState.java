package sharinghub.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a meeting has come. */
public enum MeetingState {
    /** It has a day; its agenda is not out. */
    PLANNED,
    /** Its agenda is out; the cases on it may be read by those the agreements name. */
    PUBLISHED;

    /** In lower case. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
