package sharinghub.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Party;
import sharinghub.agreement.Review;
import sharinghub.reference.AgreementHash;

/**
 * How an agreement that decides stands on 24 November 2026, as `docs/agreement-language.md`, part 4, tells it.
 *
 * @param agreement which
 * @param bound     whom it binds
 * @param stopped   who has stopped under it, or under one after it
 * @param after     the versions after it in its line; none when it is in force
 */
record NaiveStanding(Agreement agreement, Set<AgencyId> bound, Set<AgencyId> stopped, List<NaiveStanding> after) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /**
     * An agreement as it was written and what its parties did.
     *
     * @param signers   who signed it, before its first day
     * @param stopped   who stopped under it
     * @param left      who left it
     * @param suspended whether it is suspended
     */
    record Written(
            Agreement agreement, Set<AgencyId> signers, Set<AgencyId> stopped, Set<AgencyId> left, boolean suspended) {

        private Heading heading() {
            return agreement.heading();
        }

        private boolean hasBegun(Set<AgencyId> needed) {
            return signers.containsAll(needed)
                    && !TODAY.isBefore(heading().term().first());
        }

        private boolean follows(Written older) {
            Set<AgencyId> needed = new HashSet<>(older.agreement.startsWhen());
            boolean olderHasBegun = older.hasBegun(needed);
            needed.addAll(agreement.startsWhen());
            return heading().version().name().equals(older.heading().version().name())
                    && heading()
                            .follows()
                            .equals(Optional.of(older.heading().version().number()))
                    && olderHasBegun
                    && hasBegun(needed);
        }

        private boolean isRunning() {
            boolean overdue = heading().review().filter(Written::isOverdue).isPresent();
            return hasBegun(Set.copyOf(agreement.startsWhen()))
                    && !TODAY.isAfter(heading().term().last())
                    && !overdue
                    && !suspended;
        }

        private static boolean isOverdue(Review review) {
            return TODAY.isAfter(review.nextBy().plusMonths(review.graceMonths()));
        }

        private Set<AgencyId> boundByItself() {
            return agreement.parties().list().stream()
                    .filter(party ->
                            party.joins().isEmpty() || !party.joins().get().isAfter(TODAY))
                    .filter(party ->
                            party.leaves().isEmpty() || !party.leaves().get().isBefore(TODAY))
                    .map(Party::agency)
                    .filter(signers::contains)
                    .filter(agency -> !left.contains(agency))
                    .collect(Collectors.toSet());
        }
    }

    /** All of these that decide. */
    static List<NaiveStanding> all(List<Written> written) {
        List<NaiveStanding> all = new ArrayList<>();
        written.forEach(one -> of(one, written).ifPresent(all::add));
        return all;
    }

    /** One that is in force, as the product has it. */
    static NaiveStanding of(AgreementInForce one) {
        Set<AgencyId> stopped = one.agreement().parties().list().stream()
                .map(Party::agency)
                .filter(one::isStoppedFor)
                .collect(Collectors.toSet());
        return new NaiveStanding(one.agreement(), one.signers(), stopped, List.of());
    }

    private static Optional<NaiveStanding> of(Written one, List<Written> written) {
        Optional<Written> next = written.stream()
                .filter(other -> other.follows(one))
                .min(Comparator.<Written>comparingInt(
                                other -> -other.heading().version().number())
                        .thenComparing(other -> other.agreement().hash().toString()));
        if (next.isEmpty()) {
            return one.isRunning()
                    ? Optional.of(new NaiveStanding(one.agreement(), one.boundByItself(), one.stopped(), List.of()))
                    : Optional.empty();
        }
        if (one.suspended()) {
            return Optional.empty();
        }
        return of(next.get(), written).map(newer -> {
            Set<AgencyId> bound = new HashSet<>(newer.bound());
            bound.removeAll(one.left());
            Set<AgencyId> stopped = new HashSet<>(newer.stopped());
            stopped.addAll(one.stopped());
            return new NaiveStanding(one.agreement(), bound, stopped, newer.line());
        });
    }

    AgreementHash hash() {
        return agreement.hash();
    }

    boolean inForce() {
        return after.isEmpty();
    }

    List<NaiveStanding> line() {
        List<NaiveStanding> line = new ArrayList<>(List.of(this));
        line.addAll(after);
        return line;
    }

    /** The version in force. */
    Agreement now() {
        return line().getLast().agreement();
    }

    boolean binds(AgencyId agency) {
        return bound.contains(agency);
    }

    boolean isStoppedFor(AgencyId agency) {
        return stopped.contains(agency);
    }
}
