package sharinghub.registers;

import java.util.Set;

/**
 * A condition that data protection law asks for beside a basis, where data are flagged.
 *
 * @param name   as agreements name it
 * @param title  the law, for people
 * @param covers the flags it is good for
 */
public record ListedCondition(String name, String title, Set<Flag> covers) {

    /** Copies the set. */
    public ListedCondition {
        covers = Set.copyOf(covers);
    }
}
