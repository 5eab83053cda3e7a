package sharinghub.registers;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Voucher;

/**
 * A fact that conditions may ask for.
 *
 * @param name    which
 * @param said    how a condition says it: a whole sentence for yes and no and for a day, such as `the case is on the
 *     agenda`; otherwise what the sentence is about, such as `the dash band`
 * @param denied  how a condition says that it is not so; only for yes and no
 * @param voucher whose word for it counts
 * @param kind    what it may be
 * @param source  where it comes from
 */
public record ListedFact(
        FactName name, String said, Optional<String> denied, Voucher voucher, FactKind kind, Source source) {

    /** Whether it can be that. */
    public boolean takes(FactValue value) {
        return switch (value) {
            case FactValue.YesNo yesNo -> kind instanceof FactKind.YesNo;
            case FactValue.Count count -> kind instanceof FactKind.Number;
            case FactValue.Day day -> kind instanceof FactKind.ValidUntil || kind instanceof FactKind.Day;
            case FactValue.Word word ->
                (kind instanceof FactKind.Agency && AgencyId.isSpelt(word.text()))
                        || (kind instanceof FactKind.OneOf oneOf
                                && oneOf.words().contains(word.text()));
        };
    }
}
