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

    /** Every way of not getting it. */
    sealed interface No<T> extends HubAnswer<T> {

        /** The same no, for whoever asked for something else by way of this. */
        default <R> No<R> likewise() {
            return switch (this) {
                case Refused<T>(var refusal) -> new Refused<>(refusal);
                case NothingThere<T>(var nothing) -> new NothingThere<>(nothing);
                case NotTaken<T>(var problem) -> new NotTaken<>(problem);
                case Doubtful<T>(var finding) -> new Doubtful<>(finding);
                case Contradicted<T> alarm -> new Contradicted<>();
                case Silence<T>(var why) -> new Silence<>(why);
                case SignInEnded<T> ended -> new SignInEnded<>();
            };
        }
    }

    /** @param refusal why the agreements do not allow it, with the receipt of the entry that says so */
    record Refused<T>(RefusalProblem refusal) implements No<T> {}

    /** @param nothing the one answer for what does not exist and for what one may not know of, with its receipt */
    record NothingThere<T>(OutOfReach nothing) implements No<T> {}

    /** @param problem what is wrong with the question, or with who asks; nothing was done */
    record NotTaken<T>(Problem problem) implements No<T> {}

    /**
     * An answer that does not hold: a proof that leads elsewhere, an agreement that is not what its hash names. Nothing of
     * it may be shown or relied on.
     *
     * @param finding what does not fit, for the local log; without anything of the question
     */
    record Doubtful<T>(String finding) implements No<T> {

        /** What somebody found who checked the answer. */
        public static <T> Doubtful<T> because(Exception found) {
            return new Doubtful<>(String.valueOf(found.getMessage()));
        }
    }

    /**
     * The hub has contradicted what this portal has seen of its log, now or earlier: the evidence is kept, nothing is asked of
     * it any more, and nothing it says may be shown until whoever runs the portal has looked.
     */
    record Contradicted<T>() implements No<T> {}

    /** @param why there is no answer. It may have been done all the same: ask again with the same request id */
    record Silence<T>(Silent why) implements No<T> {}

    /** Keycloak no longer vouches for the person: nothing was asked, and nothing will be before they sign in again. */
    record SignInEnded<T>() implements No<T> {}

    /** Who or what is silent. */
    enum Silent {
        /** The hub was not reached, or hung up. */
        HUB,
        /** The hub answered in a way that is no answer of its own. */
        NOT_UNDERSTOOD,
        /** Keycloak was not reached, so nothing could be asked. */
        SIGN_IN,
        /** This portal is being stopped. */
        PORTAL
    }

    /** The value turned into something else; every other answer stays as it is. */
    default <R> HubAnswer<R> map(Function<T, R> change) {
        return switch (this) {
            case Given<T>(var value) -> new Given<>(change.apply(value));
            case No<T> no -> no.likewise();
        };
    }

    /** What follows from the value, which may be a no of its own; every other answer stays as it is. */
    default <R> HubAnswer<R> then(Function<T, HubAnswer<R>> next) {
        return switch (this) {
            case Given<T>(var value) -> next.apply(value);
            case No<T> no -> no.likewise();
        };
    }
}
