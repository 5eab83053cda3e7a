package sharinghub.hub.agreements;

import java.util.Arrays;
import java.util.Optional;
import sharinghub.auditlog.AuditEvent;

/**
 * The life of an agreement, one line a step: where it stood, what a party did, where it stands then, and the one entry that
 * the step leaves. What is not in the table cannot happen.
 */
enum AgreementLifecycle {
    PUT_FORWARD(State.UNKNOWN, Act.PROPOSE, State.PROPOSED, AuditEvent.PROPOSED),
    SIGNED(State.PROPOSED, Act.SIGN, State.PROPOSED, AuditEvent.ASSENTED),
    COMPLETED(State.PROPOSED, Act.SIGN_AS_THE_LAST_NAMED, State.BINDING, AuditEvent.IN_FORCE),
    ACCEDED(State.BINDING, Act.SIGN, State.BINDING, AuditEvent.ASSENTED),
    STOPPED(State.BINDING, Act.STOP, State.BINDING, AuditEvent.STOPPED);

    /** How far an agreement has come. Whether its term has begun or ended is another question, asked of the calendar. */
    enum State {
        /** Nobody has put it forward. */
        UNKNOWN,
        /** Its text is known; somebody it names under `starts when` has not signed. */
        PROPOSED,
        /** All it names under `starts when` have signed: it binds those who signed. */
        BINDING
    }

    /** What a party does. */
    enum Act {
        /** Brings the text. */
        PROPOSE,
        /** Signs, once; others named under `starts when` are still to come, or had all signed before. */
        SIGN,
        /** Signs, once; with this signature all named under `starts when` have signed. */
        SIGN_AS_THE_LAST_NAMED,
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

    /** The step that this act is for an agreement that stands so; nothing when there is none. */
    static Optional<AgreementLifecycle> step(State from, Act act) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }

    /** Where the agreement stands afterwards. */
    State to() {
        return to;
    }

    /** The entry it leaves. */
    AuditEvent event() {
        return event;
    }
}
