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
 * @param fromExcept classes that may not, whatever else they are
 * @param to         classes that may receive by it; empty for anyone
 * @param toThoseActing whether it reaches whoever acts for one of these too
 * @param since      the day it came into force; nothing while it has not
 * @param until      the last day it was in force, when that is known
 * @param replacedBy the gateway that took its place
 * @param source     where it comes from
 */
public record ListedGateway(
        String name,
        String title,
        Set<String> from,
        Set<String> fromExcept,
        Set<String> to,
        boolean toThoseActing,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> replacedBy,
        Source source) {

    /** Copies the sets. */
    public ListedGateway {
        from = Set.copyOf(from);
        fromExcept = Set.copyOf(fromExcept);
        to = Set.copyOf(to);
    }

    /** Whether an agency of these classes may disclose by it. */
    public boolean isFor(Set<String> discloser) {
        return discloser.stream().noneMatch(fromExcept::contains)
                && (from.isEmpty() || discloser.stream().anyMatch(from::contains));
    }

    /**
     * Whether an agency may receive by it.
     *
     * @param recipient what it is
     * @param actsFor   what the agency is that it acts for; empty when it acts for itself
     */
    public boolean reaches(Set<String> recipient, Set<String> actsFor) {
        return to.isEmpty()
                || recipient.stream().anyMatch(to::contains)
                || (toThoseActing && actsFor.stream().anyMatch(to::contains));
    }
}
