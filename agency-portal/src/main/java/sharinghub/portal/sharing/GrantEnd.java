package sharinghub.portal.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Keep;
import sharinghub.agreement.Retention;

/** When a grant given under an agreement ends: the agreement's last day, and the longest that it lets anybody keep. */
final class GrantEnd {

    private GrantEnd() {}

    /** The end of the last day, in whole seconds. */
    static Instant of(Agreement agreement) {
        LocalDate last = agreement.heading().term().last();
        LocalDate end = agreement.permits().stream()
                .flatMap(permit -> permit.keep().stream())
                .map(Keep::how)
                .filter(Retention.Counted.class::isInstance)
                .map(Retention.Counted.class::cast)
                .map(keep -> last.plus(keep.number(), unit(keep)))
                .max(Comparator.naturalOrder())
                .orElse(last);
        return end.plusDays(1).atStartOfDay(AgreementInForce.ZONE).toInstant().minusSeconds(1);
    }

    private static ChronoUnit unit(Retention.Counted keep) {
        return switch (keep.unit()) {
            case DAYS -> ChronoUnit.DAYS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
        };
    }
}
