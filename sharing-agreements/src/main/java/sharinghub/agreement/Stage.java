package sharinghub.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a case has come in its forum, such as `referral` or `meeting`.
 *
 * @param text lower-case words with hyphens between; 2 to 60 characters
 */
public record Stage(String text) implements Comparable<Stage> {

    /** Refuses any other spelling. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stage {
        Spelling.check("a stage", text);
    }

    @Override
    public int compareTo(Stage other) {
        return text.compareTo(other.text);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
