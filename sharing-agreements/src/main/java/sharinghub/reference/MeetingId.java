package sharinghub.reference;

import java.security.SecureRandom;

/**
 * Names one meeting of a forum.
 *
 * @param text `meeting-` and 26 digits of base 32; 128 random bits
 */
public record MeetingId(String text) implements Comparable<MeetingId> {

    /** Refuses any other spelling. */
    public MeetingId {
        RandomName.check("meeting", text);
    }

    /** A new one that nobody can guess. */
    public static MeetingId random(SecureRandom chance) {
        return new MeetingId(RandomName.make("meeting", chance));
    }

    @Override
    public int compareTo(MeetingId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
