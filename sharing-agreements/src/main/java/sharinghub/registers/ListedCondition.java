package sharinghub.registers;

import java.util.Optional;
import java.util.Set;

/**
 * A condition that data protection law asks for beside a basis, where data are flagged.
 *
 * @param name   as agreements name it
 * @param title  the law, for people
 * @param covers the flags it is good for
 * @param replacedBy the condition that took its place
 * @param source where it comes from
 */
public record ListedCondition(String name, String title, Set<Flag> covers, Optional<String> replacedBy, Source source) {

    /** Copies the set. */
    public ListedCondition {
        covers = Set.copyOf(covers);
    }
}
