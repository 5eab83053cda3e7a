package sharinghub.hub.agreements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEvent;

/**
 * The life of an agreement, one line a step: where it stood, what a party did, where it stands then, and the one entry that
 * the step leaves. What is not in the table cannot happen.
 */
enum AgreementLifecycle {
    PUT_FORWARD(State.UNKNOWN, Act.PROPOSE, State.PROPOSED, AuditEvent.PROPOSED),
    SIGNED(State.PROPOSED, Act.SIGN, State.PROPOSED, AuditEvent.ASSENTED),
    COMPLETED(State.PROPOSED, Act.SIGN, State.BINDING, AuditEvent.IN_FORCE),
    ACCEDED(State.BINDING, Act.SIGN, State.BINDING, AuditEvent.ASSENTED),
    STOPPED(State.BINDING, Act.STOP, State.BINDING, AuditEvent.STOPPED);

    /** How far an agreement has come. Whether its term has begun or ended is another question, asked of the calendar. */
    enum State {
        /** Nobody has put it forward. */
        UNKNOWN,
        /** Its text is known; somebody it names under `starts when` has not signed. */
        PROPOSED,
        /** All it names under `starts when` have signed: it binds those who signed. */
        BINDING;

        /** Where an agreement that was put forward stands when these have signed it. */
        static State of(List<AgencyId> startsWhen, Set<AgencyId> signers) {
            return signers.containsAll(startsWhen) ? BINDING : PROPOSED;
        }
    }

    /** What a party does. */
    enum Act {
        /** Brings the text. */
        PROPOSE,
        /** Signs, once. */
        SIGN,
        /** Stops its own giving and receiving, once. */
        STOP
    }

    private final State from;
    private final Act act;
    private final State to;
    private final AuditEvent event;

    AgreementLifecycle(State from, Act act, State to, AuditEvent event) {
        this.from = from;
        this.act = act;
        this.to = to;
        this.event = event;
    }

    /** The step by which this act leads from one state to the other; nothing when there is none. */
    static Optional<AgreementLifecycle> step(State from, Act act, State to) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.act == act && step.to == to)
                .findFirst();
    }

    /** The entry it leaves. */
    AuditEvent event() {
        return event;
    }
}
