package sharinghub.hub.witnesses;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.Cosignature;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.auditlog.Witness;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.exchange.Problem;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.desk.Reply;

/** The desk to which witnesses come: shows them how the log has grown, and takes their word for it. */
public final class WitnessDesk {

    private final ShownLog log;
    private final Transactions transactions;
    private final Optional<TrustPolicy> policy;
    private final Contradictions contradictions;
    private final WitnessWatch watch;
    private final InstantSource clock;

    WitnessDesk(
            ShownLog log,
            Transactions transactions,
            Optional<TrustPolicy> policy,
            Contradictions contradictions,
            WitnessWatch watch,
            InstantSource clock) {
        this.log = log;
        this.transactions = transactions;
        this.policy = policy;
        this.contradictions = contradictions;
        this.watch = watch;
        this.clock = clock;
    }

    /** The newest signed checkpoint, with the words under it that were given for exactly this one. */
    public String checkpoint() {
        String note = log.note();
        long size = log.own(note).size();
        return note
                + policy.map(asked -> transactions.read(
                                rows -> NewestWords.read(rows, asked).linesFor(size)))
                        .orElse("");
    }

    /**
     * What a witness is shown that has seen so many entries: the newest checkpoint and the proof from there.
     *
     * @param seen 0 or more
     */
    public Reply<WitnessRequest> request(long seen) {
        String note = log.note();
        long size = log.own(note).size();
        return seen > size
                ? Reply.declined(WitnessProblems.shorter(seen, size))
                : Reply.given(new WitnessRequest(seen, log.path(seen, size), note));
    }

    /**
     * Takes the newest checkpoint that a witness pinned, with its word under it. One that contradicts this database is taken
     * from anybody, and closes the log.
     *
     * @param note the whole signed note, as it came
     */
    public Reply<Checkpoint> take(String note) {
        Checkpoint said;
        try {
            said = log.read(note);
        } catch (MalformedLogText | ProofFailure e) {
            return Reply.declined(WitnessProblems.notOurs(e));
        }
        Optional<Problem> contradiction = contradiction(said, note);
        if (contradiction.isPresent()) {
            return Reply.declined(contradiction.get());
        }
        try {
            return taken(said, words(note));
        } catch (MalformedLogText | ProofFailure e) {
            return Reply.declined(WitnessProblems.falseWord(e));
        }
    }

    private Reply<Checkpoint> taken(Checkpoint said, Map<Witness, Cosignature> words) {
        if (words.isEmpty()) {
            return Reply.declined(WitnessProblems.UNKNOWN_WITNESS);
        }
        Instant now = clock.instant();
        transactions.write(rows -> {
            FoundContradiction.locked(rows);
            words.forEach((witness, word) -> KeptCosignature.keep(rows, witness.key(), said, word, now));
            return said;
        });
        watch.look();
        return Reply.given(said);
    }

    private Optional<Problem> contradiction(Checkpoint said, String note) {
        Checkpoint ours = log.own(log.note());
        if (said.size() > ours.size()) {
            String what = "this database is older than what was seen of it: " + who(note) + " saw " + said.size()
                    + " entries, this database has " + ours.size();
            contradictions.found(what, note);
            return Optional.of(WitnessProblems.rolledBack(what));
        }
        if (!log.continues(said, ours)) {
            String what = "there are two histories of this log: " + who(note) + " saw another root for the first "
                    + said.size() + " entries than this database has";
            contradictions.found(what, note);
            return Optional.of(WitnessProblems.forked(what));
        }
        return Optional.empty();
    }

    /** For the sentence alone: the log's own signature contradicts it without any witness. */
    private String who(String note) {
        try {
            Map<Witness, Cosignature> words = words(note);
            return words.isEmpty()
                    ? "a portal"
                    : "the witness "
                            + words.keySet().stream().map(Witness::name).collect(Collectors.joining(", "));
        } catch (MalformedLogText | ProofFailure e) {
            return "a portal";
        }
    }

    private Map<Witness, Cosignature> words(String note) throws MalformedLogText, ProofFailure {
        return policy.isPresent() ? policy.get().cosigned(note).cosignatures() : Map.of();
    }
}
