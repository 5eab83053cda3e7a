package sharinghub.reference;

import java.security.SecureRandom;

/**
 * Names one case between partner agencies; says nothing about anybody in it.
 *
 * @param text `case-` and 26 digits of base 32; 128 random bits
 */
public record CaseRef(String text) implements Comparable<CaseRef> {

    /** Refuses any other spelling. */
    public CaseRef {
        RandomName.check("case", text);
    }

    /** A new one that nobody can guess. */
    public static CaseRef random(SecureRandom chance) {
        return new CaseRef(RandomName.make("case", chance));
    }

    /** What people read out to each other: the first eight digits in two groups. Not unique by promise: never look up by it. */
    public String spoken() {
        return text.substring(5, 9) + "-" + text.substring(9, 13);
    }

    @Override
    public int compareTo(CaseRef other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
