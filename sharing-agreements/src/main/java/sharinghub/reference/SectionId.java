package sharinghub.reference;

import java.security.SecureRandom;

/**
 * Names one section of a sealed document: what is granted, released and refused.
 *
 * @param text `sec-` and 26 digits of base 32; 128 random bits
 */
public record SectionId(String text) implements Comparable<SectionId> {

    /** Refuses any other spelling. */
    public SectionId {
        RandomName.check("sec", text);
    }

    /** A new one that nobody can guess. */
    public static SectionId random(SecureRandom chance) {
        return new SectionId(RandomName.make("sec", chance));
    }

    @Override
    public int compareTo(SectionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
