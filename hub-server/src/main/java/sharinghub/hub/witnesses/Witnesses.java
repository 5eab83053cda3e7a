package sharinghub.hub.witnesses;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.ClockRule;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.auditlog.Precondition;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.auditlog.WitnessClocks;

/**
 * Everything about witnesses in one hub, set up together.
 *
 * @param desk         where they come
 * @param watch        how they are missed
 * @param precondition what they, and the clock, let the ledger do
 */
public record Witnesses(WitnessDesk desk, WitnessWatch watch, Precondition precondition) {

    /**
     * For one start of a hub.
     *
     * @param log       as it may be read
     * @param signer    of the log
     * @param terms     what the partnership has settled
     * @param confirmed the day that the operator says it is, after a long silence
     * @param clock     the hub's own
     * @param nanos     a clock that nobody can set, as {@link System#nanoTime}
     */
    public static Witnesses over(
            LogReader log,
            CheckpointSigner signer,
            Transactions transactions,
            WitnessTerms terms,
            Optional<LocalDate> confirmed,
            InstantSource clock,
            LongSupplier nanos) {
        WitnessClocks clocks = new WitnessClocks(nanos);
        HeardWitnesses heard = new HeardWitnesses(clocks);
        Contradictions contradictions = new Contradictions(transactions, clock);
        Optional<WitnessRule> rule = terms.asking().map(policy -> new WitnessRule(policy, terms.grace(), heard));
        WitnessWatch watch = new WitnessWatch(transactions, rule, terms.alarm(), clock);
        WitnessDesk desk =
                new WitnessDesk(new ShownLog(log, signer), transactions, terms.policy(), contradictions, watch, clock);
        ClockRule clockRule = new ClockRule(confirmed, rule.map(asked -> clocks));
        return new Witnesses(
                desk,
                watch,
                rule.map(contradictions::and).orElse(contradictions).and(clockRule));
    }
}
