package sharinghub.registers;

import java.util.Set;

/**
 * A kind of data.
 *
 * @param name  with dots between the steps from the root, such as `offending.convictions`
 * @param title for people
 * @param flags its own and those of every category above it
 * @param source where it comes from
 */
public record ListedCategory(String name, String title, Set<Flag> flags, Source source) {

    /** Copies the set. */
    public ListedCategory {
        flags = Set.copyOf(flags);
    }
}
