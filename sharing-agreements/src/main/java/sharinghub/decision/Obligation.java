package sharinghub.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What whoever opens something owes for it, so that a machine can act on it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "obligation")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Obligation.PassOn.class, name = "pass-on"),
    @JsonSubTypes.Type(value = Obligation.Keep.class, name = "keep"),
    @JsonSubTypes.Type(value = Obligation.KeepAsOwn.class, name = "keep-as-own-schedule"),
    @JsonSubTypes.Type(value = Obligation.Paper.class, name = "paper"),
    @JsonSubTypes.Type(value = Obligation.Review.class, name = "review")
})
public sealed interface Obligation {

    /**
     * Passes it on by this rule only.
     *
     * @param rule `never`, `with-consent` or `by-clause`
     */
    record PassOn(String rule) implements Obligation {}

    /**
     * Keeps it no longer than this.
     *
     * @param number how many
     * @param unit   `days`, `months` or `years`
     * @param after  counted from which event, in the agreement's words
     * @param then   `review`, `return` or `delete`
     */
    record Keep(int number, String unit, String after, String then) implements Obligation {}

    /** Keeps it as long as the own schedule has it. */
    record KeepAsOwn() implements Obligation {}

    /**
     * Hands in the paper: it was opened by the urgent route before its time.
     *
     * @param workingDays within how many, counted from the release
     */
    record Paper(int workingDays) implements Obligation {}

    /**
     * Has the opening looked at: it was an emergency.
     *
     * @param by          by whom, in the agreement's words
     * @param workingDays within how many, counted from the opening
     */
    record Review(String by, int workingDays) implements Obligation {}
}
