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

    // before the categories below, which are spelt by it
    private static final Pattern SPELLING = Pattern.compile("(?=.{2,80}$)[a-z][a-z0-9]*([-.][a-z][a-z0-9]*)*");

    /** Names, dates of birth, and how to tell people apart. */
    public static final DataCategory IDENTITY = new DataCategory("identity");

    /** Where somebody is or will be: a section of its own, looked at one at a time and never listed or printed. */
    public static final DataCategory WHEREABOUTS = new DataCategory("whereabouts");

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
        return other.text.startsWith(text)
                && (other.text.length() == text.length() || other.text.charAt(text.length()) == '.');
    }

    /** For sentences: `offending: convictions`. */
    public String said() {
        return text.replace(".", ": ").replace('-', ' ');
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
