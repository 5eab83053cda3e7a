package sharinghub.hub.facts;

import java.util.Optional;
import sharinghub.auditlog.FactUsed;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Voucher;
import sharinghub.reference.SectionId;

/**
 * One fact that counts now for one section and one reader.
 *
 * @param fact    its name
 * @param value   what it is
 * @param voucher whose word it is
 * @param section the section, when it was stated about that one alone
 * @param index   the entry by which it came into the log; none for what the reader's token says
 */
public record KnownFact(
        FactName fact, FactValue value, Voucher voucher, Optional<SectionId> section, Optional<Long> index) {

    /** As an entry names it. */
    public FactUsed used() {
        return new FactUsed(fact.toString(), value.toString(), voucher.toString(), section, index);
    }
}
