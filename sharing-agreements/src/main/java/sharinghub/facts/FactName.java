package sharinghub.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import sharinghub.reference.Spelling;

/**
 * Names one fact, as the register of facts lists it, such as `on-the-agenda`.
 *
 * @param text lower-case words and numbers with hyphens between; 2 to 60 characters
 */
public record FactName(String text) implements Comparable<FactName> {

    /** What part a section's person has in the case: victim, perpetrator, child, and so on. The author's agency vouches. */
    public static final FactName SUBJECT_ROLE = new FactName("subject-role");

    /** How far a case has come in its forum: referral, research, agenda, meeting, and so on. The hub vouches. */
    public static final FactName STAGE = new FactName("stage");

    /** Whether the case stands on a published agenda. The hub vouches. */
    public static final FactName ON_THE_AGENDA = new FactName("on-the-agenda");

    /** Whether the person who asks has signed the confidentiality statement of the case's meeting. The hub vouches. */
    public static final FactName STATEMENT_SIGNED = new FactName("statement-signed");

    /** What the person who asks may do in the product. The reader's agency vouches, by the token. */
    public static final FactName READER_ROLE = new FactName("reader-role");

    /** The day of the meeting on whose agenda the case stands. The hub vouches. */
    public static final FactName NEXT_MEETING = new FactName("next-meeting");

    /** Whether the request cannot wait for its paper. The reader's agency vouches. */
    public static final FactName URGENT = new FactName("urgent");

    /** Whose words a section passes on, when they are not its author's. The author's agency vouches. */
    public static final FactName ORIGINATOR = new FactName("originator");

    /** By which rule the author had what it passes on: never, with consent, by clause. The author's agency vouches. */
    public static final FactName PASSED_ON = new FactName("passed-on");

    /** Whether the originator has said yes to passing its words on. The originator vouches. */
    public static final FactName AUTHOR_CONSENTED_ONWARD = new FactName("author-consented-onward");

    /** Refuses any other spelling. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactName {
        Spelling.check("the name of a fact", text);
    }

    @Override
    public int compareTo(FactName other) {
        return text.compareTo(other.text);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
