package sharinghub.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sharinghub.reference.Spelling;

/**
 * What part a person has in a case, such as `victim` or `child`.
 *
 * @param text lower-case words with hyphens between; 2 to 60 characters
 */
public record SubjectRole(String text) implements Comparable<SubjectRole> {

    /** Refuses any other spelling. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubjectRole {
        Spelling.check("a subject role", text);
    }

    @Override
    public int compareTo(SubjectRole other) {
        return text.compareTo(other.text);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
