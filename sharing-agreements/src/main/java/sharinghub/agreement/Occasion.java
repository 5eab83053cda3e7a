package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.Role;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;

/**
 * One time at which a clause applies; a clause that names several applies at each of them.
 *
 * @param stages    the case is at one of these; empty for any
 * @param readers   whoever asks is one of these; empty for any
 * @param condition and this is so
 */
public record Occasion(List<Stage> stages, List<Role> readers, Optional<Condition> condition) {

    /** Copies the lists. */
    public Occasion {
        stages = List.copyOf(stages);
        readers = List.copyOf(readers);
    }

    /** Whether this is such a time. */
    public Truth holds(Facts facts, LocalDate today) {
        Truth stage = oneOf(FactName.STAGE, stages, facts);
        Truth reader = oneOf(FactName.READER_ROLE, readers, facts);
        Truth met = condition.map(c -> c.holds(facts, today)).orElse(Truth.TRUE);
        return stage.and(reader).and(met);
    }

    static Truth oneOf(FactName fact, List<?> wanted, Facts facts) {
        if (wanted.isEmpty()) {
            return Truth.TRUE;
        }
        return facts.known(fact).map(value -> Truth.of(isOneOf(wanted, value))).orElse(Truth.UNKNOWN);
    }

    private static boolean isOneOf(List<?> wanted, FactValue value) {
        String word = value.toString();
        for (Object one : wanted) {
            if (one.toString().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
