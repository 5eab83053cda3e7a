package sharinghub.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A kind of data, in a tree: `offending` covers `offending.convictions`. A section of a document holds exactly one.
 *
 * @param text lower-case words with hyphens, and dots between the steps from the root; 2 to 80 characters
 */
public record DataCategory(String text) implements Comparable<DataCategory> {

    private static final Pattern SPELLING = Pattern.compile("(?=.{2,80}$)[a-z][a-z0-9]*([-.][a-z][a-z0-9]*)*");

    /** Refuses any other spelling. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataCategory {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a data category is lower-case words with dots between the steps, such as"
                            + " `offending.convictions`");
        }
    }

    /** Whether the other is this one or stands below it in the tree. */
    public boolean covers(DataCategory other) {
        return other.text.equals(text) || other.text.startsWith(text + ".");
    }

    @Override
    public int compareTo(DataCategory other) {
        return text.compareTo(other.text);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
