package sharinghub.portal.hub;

import java.util.function.Function;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.RefusalProblem;

/**
 * What came back from the hub, or did not.
 *
 * @param <T> what was asked for
 */
public sealed interface HubAnswer<T> {

    /** @param value what was asked for */
    record Given<T>(T value) implements HubAnswer<T> {}

    /** @param refusal why the agreements do not allow it, with the receipt of the entry that says so */
    record Refused<T>(RefusalProblem refusal) implements HubAnswer<T> {}

    /** @param nothing the one answer for what does not exist and for what one may not know of, with its receipt */
    record NothingThere<T>(OutOfReach nothing) implements HubAnswer<T> {}

    /** @param problem what is wrong with the question, or with who asks; nothing was done */
    record NotTaken<T>(Problem problem) implements HubAnswer<T> {}

    /**
     * No answer. It may have been done all the same: ask again with the same request id.
     *
     * @param why for the local log and the person, without anything of the question
     */
    record Silence<T>(String why) implements HubAnswer<T> {}

    /** The value turned into something else; every other answer stays as it is. */
    default <R> HubAnswer<R> map(Function<T, R> change) {
        return switch (this) {
            case Given<T>(var value) -> new Given<>(change.apply(value));
            case Refused<T>(var refusal) -> new Refused<>(refusal);
            case NothingThere<T>(var nothing) -> new NothingThere<>(nothing);
            case NotTaken<T>(var problem) -> new NotTaken<>(problem);
            case Silence<T>(var why) -> new Silence<>(why);
        };
    }
}
