package sharinghub.hub.agreements;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.TwoPersonStep;

/**
 * The life of an agreement, one line a step: what a party did, where the whole and this party's part in it stood, where they
 * stand then, and the one entry that the step leaves. What is not in the table cannot happen.
 */
enum AgreementLifecycle {
    PUT_FORWARD(Act.PROPOSE, Whole.UNKNOWN, Part.UNSIGNED, Whole.PROPOSED, Part.UNSIGNED, AuditEvent.PROPOSED),
    SIGNED(Act.SIGN, Whole.PROPOSED, Part.UNSIGNED, Whole.PROPOSED, Part.SHARING, AuditEvent.ASSENTED),
    COMPLETED(Act.SIGN, Whole.PROPOSED, Part.UNSIGNED, Whole.BINDING, Part.SHARING, AuditEvent.IN_FORCE),
    ACCEDED(Act.SIGN, Whole.BINDING, Part.UNSIGNED, Whole.BINDING, Part.SHARING, AuditEvent.ASSENTED),
    STOPPED(Act.STOP, Whole.BINDING, Part.SHARING, Whole.BINDING, Part.STOPPED, AuditEvent.STOPPED),
    WENT_ON(Act.GO_ON, Whole.BINDING, Part.STOPPED, Whole.BINDING, Part.SHARING, AuditEvent.RESUMED),
    LEFT(Act.WITHDRAW, Whole.BINDING, Part.SHARING, Whole.BINDING, Part.LEFT, AuditEvent.WITHDRAWN),
    LEFT_AFTER_STOP(Act.WITHDRAW, Whole.BINDING, Part.STOPPED, Whole.BINDING, Part.LEFT, AuditEvent.WITHDRAWN),
    SUSPENDED(Act.SUSPEND, Whole.BINDING, Part.SHARING, Whole.SUSPENDED, Part.SHARING, AuditEvent.SUSPENDED),
    SUSPENDED_AFTER_STOP(Act.SUSPEND, Whole.BINDING, Part.STOPPED, Whole.SUSPENDED, Part.STOPPED, AuditEvent.SUSPENDED),
    LIFTED(Act.LIFT, Whole.SUSPENDED, Part.SHARING, Whole.BINDING, Part.SHARING, AuditEvent.SUSPENSION_LIFTED),
    LIFTED_AFTER_STOP(
            Act.LIFT, Whole.SUSPENDED, Part.STOPPED, Whole.BINDING, Part.STOPPED, AuditEvent.SUSPENSION_LIFTED),
    STOPPED_MEANWHILE(Act.STOP, Whole.SUSPENDED, Part.SHARING, Whole.SUSPENDED, Part.STOPPED, AuditEvent.STOPPED),
    LEFT_MEANWHILE(Act.WITHDRAW, Whole.SUSPENDED, Part.SHARING, Whole.SUSPENDED, Part.LEFT, AuditEvent.WITHDRAWN),
    LEFT_MEANWHILE_AFTER_STOP(
            Act.WITHDRAW, Whole.SUSPENDED, Part.STOPPED, Whole.SUSPENDED, Part.LEFT, AuditEvent.WITHDRAWN);

    /** How far an agreement has come. Whether its term has begun or ended is another question, asked of the calendar. */
    enum Whole {
        /** Nobody has put it forward. */
        UNKNOWN,
        /** Its text is known; somebody it names under `starts when` has not signed. */
        PROPOSED,
        /** All it names under `starts when` have signed: it binds those who signed. */
        BINDING,
        /** It binds, and one that may do so has suspended it for everybody. */
        SUSPENDED
    }

    /** Where one party stands in it. */
    enum Part {
        /** It has not signed. */
        UNSIGNED,
        /** It has signed, and gives and receives. */
        SHARING,
        /** It has stopped its own giving and receiving. */
        STOPPED,
        /** It has left for good. */
        LEFT
    }

    /** What a party does. */
    enum Act {
        /** Brings the text. */
        PROPOSE,
        /** Signs, once. */
        SIGN(TwoPersonStep.SIGN, AuditEvent.SIGNING_PREPARED),
        /** Stops its own giving and receiving. */
        STOP,
        /** Goes on after a stop. */
        GO_ON(TwoPersonStep.GO_ON, AuditEvent.RESUMING_PREPARED),
        /** Leaves. */
        WITHDRAW(TwoPersonStep.WITHDRAW, AuditEvent.WITHDRAWAL_PREPARED),
        /** Suspends the whole. */
        SUSPEND(TwoPersonStep.SUSPEND, AuditEvent.SUSPENSION_PREPARED),
        /** Lifts the suspension. */
        LIFT(TwoPersonStep.LIFT, AuditEvent.LIFTING_PREPARED);

        private final Optional<TwoPersonStep> twoPeople;
        private final Optional<AuditEvent> prepared;

        Act() {
            this.twoPeople = Optional.empty();
            this.prepared = Optional.empty();
        }

        Act(TwoPersonStep step, AuditEvent prepared) {
            this.twoPeople = Optional.of(step);
            this.prepared = Optional.of(prepared);
        }

        /** What two people do together by it; one alone where only an agency's own sharing grows less. */
        Optional<TwoPersonStep> twoPeople() {
            return twoPeople;
        }

        /** The entry that the first of two people leaves; nothing where one person is enough. */
        Optional<AuditEvent> prepared() {
            return prepared;
        }

        /** Whether only those may do it whom the agreement lets suspend it. */
        boolean isOfSuspenders() {
            return this == SUSPEND || this == LIFT;
        }

        /** What two people do by that step. */
        static Act of(TwoPersonStep step) {
            return Arrays.stream(values())
                    .filter(act -> act.twoPeople.filter(step::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Act act;
    private final Whole from;
    private final Part partFrom;
    private final Whole to;
    private final Part partTo;
    private final AuditEvent event;

    AgreementLifecycle(Act act, Whole from, Part partFrom, Whole to, Part partTo, AuditEvent event) {
        this.act = act;
        this.from = from;
        this.partFrom = partFrom;
        this.to = to;
        this.partTo = partTo;
        this.event = event;
    }

    /**
     * The step that this act is for a party; nothing when there is none.
     *
     * @param missing whose signatures are still waited for
     */
    static Optional<AgreementLifecycle> step(Act act, Whole whole, Part part, Set<AgencyId> missing, AgencyId party) {
        boolean completes = missing.equals(Set.of(party));
        return Arrays.stream(values())
                .filter(step -> step.act == act && step.from == whole && step.partFrom == part)
                .filter(step -> act != Act.SIGN || step.from == Whole.BINDING || completes == (step == COMPLETED))
                .findFirst();
    }

    /** Where the whole stands after it. */
    Whole to() {
        return to;
    }

    /** Where the party stands after it. */
    Part partTo() {
        return partTo;
    }

    /** The entry it leaves. */
    AuditEvent event() {
        return event;
    }
}
