package sharinghub.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do in the product. The list is closed; what they may read, agreements decide. */
public enum Role {
    /** Works with people: writes, refers, opens what agreements allow. */
    PRACTITIONER,
    /** Prepares a forum's meetings. */
    COORDINATOR,
    /** Runs a forum's meetings. */
    CHAIR,
    /** Reads the log of the own agency; never a case. */
    AUDITOR,
    /** Named in the framework agreement; may have every leaf of the log opened. */
    OVERSIGHT_AUDITOR,
    /** Manages the own agency's people and keys, signs and stops agreements. */
    AGENCY_ADMINISTRATOR,
    /** Keeps the hub running; can read nothing. */
    HUB_OPERATOR;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it stands in tokens, entries and addresses: lower case with hyphens. */
    public String text() {
        return text;
    }

    /** The role of that text, or nothing for a word we do not know. */
    public static Optional<Role> fromText(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
