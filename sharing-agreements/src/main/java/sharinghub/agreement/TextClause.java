package sharinghub.agreement;

import java.util.List;
import sharinghub.reference.ClauseNumber;

/**
 * What only people can judge; carried, printed and signed, never evaluated.
 *
 * @param number as printed
 * @param title  as people read it
 * @param lines  the text, line by line; at least one
 */
public record TextClause(ClauseNumber number, String title, List<String> lines) implements Item {

    /** Copies the list. */
    public TextClause {
        lines = List.copyOf(lines);
    }
}
