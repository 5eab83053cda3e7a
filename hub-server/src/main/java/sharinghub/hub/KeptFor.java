package sharinghub.hub;

import java.time.Period;
import java.util.Optional;
import sharinghub.auditlog.Erasure;

/**
 * How long the log keeps what may be erased: the setting `hub.log.erase-after`.
 *
 * @param period of years, months and days; none where all is kept for ever
 */
public record KeptFor(Optional<Period> period) {

    private static final String FOR_EVER = "never";

    /**
     * Reads the setting: an ISO 8601 period of at least one day such as {@code P10Y}, or {@code never}. Microprofile Config
     * finds it by its name.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static KeptFor of(String text) {
        if (text.equals(FOR_EVER)) {
            return new KeptFor(Optional.empty());
        }
        Period period = Period.parse(text);
        if (!Erasure.isRule(period) || !period.toString().equals(text)) {
            throw new IllegalArgumentException("a period of years, months and days, each at least 1, in this order");
        }
        return new KeptFor(Optional.of(period));
    }
}
