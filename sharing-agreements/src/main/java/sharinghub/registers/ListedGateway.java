package sharinghub.registers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A power or duty to share. It has a direction, and opens nothing to anybody else.
 *
 * @param name       as agreements name it
 * @param title      the law, for people
 * @param from       classes that may disclose by it; empty for anyone
 * @param to         classes that may receive by it; empty for anyone
 * @param since      the day it came into force
 * @param until      the last day it was in force, when that is known
 * @param replacedBy the gateway that took its place
 */
public record ListedGateway(
        String name,
        String title,
        Set<String> from,
        Set<String> to,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<String> replacedBy) {

    /** Copies the sets. */
    public ListedGateway {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
    }

    /** Whether an agency of these classes may disclose by it. */
    public boolean isFor(Set<String> discloser) {
        return from.isEmpty() || discloser.stream().anyMatch(from::contains);
    }

    /** Whether an agency of these classes may receive by it. */
    public boolean reaches(Set<String> recipient) {
        return to.isEmpty() || recipient.stream().anyMatch(to::contains);
    }
}
