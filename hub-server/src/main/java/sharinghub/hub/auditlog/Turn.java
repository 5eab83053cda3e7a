package sharinghub.hub.auditlog;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.RequestId;

/**
 * One deed in the line, and the asker who waits for it.
 *
 * <p>The answer is prepared inside the transaction and given out only by {@link #settle}, after the commit.
 */
final class Turn<A> implements Queued {

    /** By what a repeat is recognised. */
    record Key(AgencyId agency, RequestId request) {}

    private final Deed<A> deed;
    private final CompletableFuture<Supplier<A>> answer = new CompletableFuture<>();
    private @Nullable Supplier<A> prepared;

    Turn(Deed<A> deed) {
        this.deed = deed;
    }

    Deed<A> deed() {
        return deed;
    }

    Key key() {
        return new Key(deed.agency(), deed.request());
    }

    /** Decides the deed and appends its entry. */
    void perform(Growth growth) {
        prepared = switch (deed.perform(growth.next())) {
            case Done<A> done -> {
                Supplier<Receipt> receipt = growth.append(deed, done);
                yield () -> done.answer().apply(receipt.get());
            }
            case NotDone<A>(A said) -> () -> said;
        };
    }

    /** Answers a repeat with what its first time was answered. */
    void repeat(Receipt first, Moment moment) {
        A said = deed.again(first, moment);
        prepared = () -> said;
    }

    /** Will answer with this, without harm to the rest of the batch: nothing may have been written for it. */
    void refuse(RequestTaken why) {
        prepared = () -> {
            throw why;
        };
    }

    /** The commit is over: lets the asker go with the prepared answer. */
    void settle() {
        if (prepared == null) {
            throw new IllegalStateException("nothing was decided");
        }
        answer.complete(prepared);
    }

    /** Lets the asker go with this instead. */
    void fail(Throwable why) {
        answer.completeExceptionally(why);
    }

    /** Waits for the answer; throws what the deed threw, or {@link LedgerClosed}. */
    A await() {
        try {
            return answer.join().get();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw e;
        }
    }
}
