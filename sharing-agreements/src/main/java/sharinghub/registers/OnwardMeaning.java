package sharinghub.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule for passing on means to the machine. */
public enum OnwardMeaning {
    /** Nobody else may have it. */
    NEVER,
    /** Others may have it once its first author has signed a yes. */
    WITH_CONSENT,
    /** Whoever a clause lets have it may have it. */
    BY_CLAUSE;

    /** The meaning of that text; nothing for any other. */
    static Optional<OnwardMeaning> fromText(String text) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.toString().equals(text))
                .findFirst();
    }

    /** As registers and facts say it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
