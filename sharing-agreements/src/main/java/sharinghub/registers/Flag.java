package sharinghub.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a category of data need a condition of its own in law. */
public enum Flag {
    /** UK GDPR Article 9. */
    SPECIAL_CATEGORY,
    /** UK GDPR Article 10. */
    CRIMINAL_OFFENCE;

    /** The flag of that text; nothing for any other. */
    static Optional<Flag> fromText(String text) {
        return Arrays.stream(values())
                .filter(flag -> flag.toString().equals(text))
                .findFirst();
    }

    /** As a register says it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
