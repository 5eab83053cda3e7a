package sharinghub.auditlog;

import java.util.Optional;
import sharinghub.reference.SectionId;

/**
 * One fact that a decision rested on, or that was stated.
 *
 * @param fact    its name in the facts register, such as `on-the-agenda`
 * @param value   as the register writes it, such as `yes`, `high`, `14` or `2027-03-01`
 * @param voucher who vouches for it: `hub`, `author` or `reader`
 * @param section which section it is about; none when it is about the case or the reader
 * @param index   the entry by which it came into the log, counted from 0; none when no entry states it
 */
public record FactUsed(String fact, String value, String voucher, Optional<SectionId> section, Optional<Long> index)
        implements Comparable<FactUsed> {

    /** Refuses what is not one word each, and an index below 0. */
    public FactUsed {
        Word.check("a fact", fact);
        Word.check("a fact's value", value);
        Word.check("a voucher", voucher);
        if (index.isPresent() && index.get() < 0) {
            throw new IllegalArgumentException("an index is counted from 0");
        }
    }

    @Override
    public int compareTo(FactUsed other) {
        return toString().compareTo(other.toString());
    }

    /** As it stands in an entry. */
    @Override
    public String toString() {
        return fact + " " + value + " " + voucher + " "
                + section.map(SectionId::toString).orElse(Word.NONE) + " "
                + index.map(i -> Long.toString(i)).orElse(Word.NONE);
    }
}
