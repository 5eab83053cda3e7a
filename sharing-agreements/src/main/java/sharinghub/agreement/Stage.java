package sharinghub.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sharinghub.reference.Spelling;

/**
 * How far a case has come in its forum, such as `referral` or `meeting`.
 *
 * @param text lower-case words with hyphens between; 2 to 60 characters
 */
public record Stage(String text) implements Comparable<Stage> {

    /** Put to a forum, not yet on an agenda. */
    public static final Stage REFERRAL = new Stage("referral");

    /** On a published agenda. */
    public static final Stage AGENDA = new Stage("agenda");

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
