package sharinghub.hub.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Question;
import sharinghub.hub.auditlog.Moment;

/**
 * A deed by which somebody learns something. Asked again under the same request id it answers from its entry and from what
 * may be seen by then, for a few minutes only: a lost answer is found again, and nobody reads on for ever by one entry.
 */
public abstract class LookingDeed<Q extends Question, T> extends DeskDeed<Q, T> {

    /** For how long a lost answer can be had again. */
    static final Duration REPEATABLE = Duration.ofMinutes(5);

    /** What is told to whoever comes later, or asks again for what is no longer to be had. */
    public static final Problem ASK_ANEW = Problem.of(
            410,
            "answered-before",
            "This was answered before",
            "It was answered under this request id, and either that is more than " + REPEATABLE.toMinutes()
                    + " minutes ago or what was handed over then may no longer be had. Ask anew with a new request id.");

    /** @param asked with a detail that was found to hold */
    protected LookingDeed(AskedQuestion<Q> asked) {
        super(asked);
    }

    @Override
    public final Reply<T> again(Receipt first, Moment moment) {
        AuditEntry entry = entry(first);
        return moment.time().isAfter(entry.time().plus(REPEATABLE))
                ? Reply.declined(ASK_ANEW)
                : again(entry.deed(), first, moment);
    }

    /**
     * The first answer once more, as far as it may still be given. Nothing that the entry does not name.
     *
     * @param done  what the entry says was done
     * @param first its receipt
     */
    protected abstract Reply<T> again(AuditedDeed done, Receipt first, Moment moment);

    private static AuditEntry entry(Receipt first) {
        try {
            return EntryText.read(first.entry().getBytes(UTF_8));
        } catch (MalformedLogText e) {
            throw new IllegalStateException("our own entry can be read", e);
        }
    }
}
