package sharinghub.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sharinghub.reference.Spelling;

/**
 * Names what data are shared for, such as `safeguard-victim`.
 *
 * @param text lower-case words with hyphens between; 2 to 60 characters
 */
public record PurposeName(String text) implements Comparable<PurposeName> {

    /** Refuses any other spelling. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurposeName {
        Spelling.check("a purpose", text);
    }

    @Override
    public int compareTo(PurposeName other) {
        return text.compareTo(other.text);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
