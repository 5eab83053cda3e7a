package sharinghub.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an agency does under an agreement only when two different people of it do it: one prepares, another completes. */
public enum TwoPersonStep {
    /** Sign it. */
    SIGN,
    /** Go on giving and receiving after a stop. */
    GO_ON,
    /** Leave it for good. */
    WITHDRAW,
    /** Suspend the whole of it, for everybody. */
    SUSPEND,
    /** Lift its suspension. */
    LIFT;

    /** In lower case with hyphens. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
