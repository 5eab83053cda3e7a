package sharinghub.portal.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Review;

/**
 * An agreement in force that will stop deciding soon, unless somebody sees to it: its term ends, or the grace of its review
 * runs out. It is said 90 days before, and again 30 and 7 days before.
 *
 * @param agreement which
 * @param last      its last day
 * @param days      from today to that day; 0 on the day itself
 * @param notice    90, 30 or 7: which of the notices this is
 * @param review    whether a review is due; otherwise its term ends
 */
public record EndsSoon(Agreement agreement, LocalDate last, int days, int notice, boolean review) {

    private static final int[] NOTICES = {7, 30, 90};

    /** Those that bind this agency, the soonest first. */
    public static List<EndsSoon> among(AgreementsNow now, AgencyId agency) {
        LocalDate today = now.at().atZone(AgreementInForce.ZONE).toLocalDate();
        return now.all().stream()
                .flatMap(one -> one.inForce().stream())
                .filter(one -> one.binds(agency))
                .flatMap(one -> of(one.agreement(), today).stream())
                .sorted(Comparator.comparing(EndsSoon::last))
                .toList();
    }

    /** The notice for one agreement on that day; nothing while its end is far off, or behind. */
    public static Optional<EndsSoon> of(Agreement agreement, LocalDate today) {
        LocalDate end = agreement.heading().term().last();
        LocalDate review = agreement.heading().review().map(Review::lastDay).orElse(end);
        LocalDate last = review.isBefore(end) ? review : end;
        long days = ChronoUnit.DAYS.between(today, last);
        return IntStream.of(NOTICES)
                .filter(notice -> days >= 0 && days <= notice)
                .mapToObj(notice -> new EndsSoon(agreement, last, (int) days, notice, review.isBefore(end)))
                .findFirst();
    }
}
