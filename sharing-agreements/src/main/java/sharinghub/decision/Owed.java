package sharinghub.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sharinghub.agreement.Onward;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.agreement.Truth;
import sharinghub.registers.OnwardMeaning;

/** What a permit asks in return. */
final class Owed {

    private Owed() {}

    /** What is owed under a permit that allows it, in the order of {@link Obligation}. */
    static List<Obligation> of(Permit permit, Question asked) {
        List<Obligation> owed = new ArrayList<>();
        OnwardMeaning rule = permit.onward().map(Onward::means).orElse(OnwardMeaning.NEVER);
        owed.add(new Obligation.PassOn(rule.toString()));
        permit.keepFor(asked.category()).map(Owed::of).ifPresent(owed::add);
        permit.urgent()
                .filter(route -> permit.scope().isNow(asked.facts(), asked.today()) != Truth.TRUE)
                .ifPresent(route -> owed.add(new Obligation.Paper(route.workingDays())));
        permit.breakGlass()
                .ifPresent(glass ->
                        owed.add(new Obligation.Review(glass.reviewers().toString(), glass.workingDays())));
        return owed;
    }

    private static Obligation of(Retention retention) {
        return switch (retention) {
            case Retention.Counted(int number, Retention.Unit unit, String event, Retention.Then then) ->
                new Obligation.Keep(number, unit.name().toLowerCase(Locale.ROOT), event, then.toString());
            case Retention.AsTheReceiver() -> new Obligation.KeepAsOwn();
        };
    }
}
