package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Receipt;

/** How a batch is done within one transaction: lock, look for repeats, decide each in turn, move the head. */
record Batch(CheckpointSigner signer, Precondition precondition, InstantSource clock, SecureRandom chance) {

    /**
     * Does them all and gives the new size of the log, or throws and leaves nothing.
     *
     * @param turns no two with the same key
     * @throws LedgerClosed when a precondition does not hold
     * @throws DeedFailed   when one of them threw
     */
    long perform(EntityManager rows, List<Turn<?>> turns) {
        LogHead head = LogHead.locked(rows);
        Instant time = now();
        objection(LogState.of(rows, head), time).ifPresent(objection -> {
            throw new LedgerClosed(objection);
        });
        List<LoggedEntry> logged = LoggedEntry.ofRequests(
                rows, turns.stream().map(turn -> turn.deed().request()).toList());
        Growth growth = new Growth(rows, head, time, chance);
        for (Turn<?> turn : turns) {
            Optional<LoggedEntry> first =
                    logged.stream().filter(entry -> entry.isOf(turn.deed())).findFirst();
            try {
                if (first.isPresent()) {
                    repeat(rows, head, turn, first.get(), growth.next());
                } else {
                    turn.perform(growth);
                }
            } catch (Throwable thrown) {
                throw new DeedFailed(thrown);
            }
        }
        growth.seal(signer);
        try {
            rows.flush(); // so that a broken constraint shows now, and a failing commit is the database's own
        } catch (RuntimeException thrown) {
            throw new DeedFailed(thrown);
        }
        return head.size();
    }

    /** Why nothing could be logged just now, in whole sentences. */
    Optional<String> objection(EntityManager rows) {
        return objection(LogState.read(rows), now());
    }

    private Optional<String> objection(LogState log, Instant time) {
        return precondition.objection(log, time).map(objection -> "Nothing can be logged: " + objection + ".");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void repeat(EntityManager rows, LogHead head, Turn<?> turn, LoggedEntry first, Moment moment) {
        Optional<EntryContent> content = first.content();
        if (content.isEmpty()) {
            turn.refuse(new RequestTaken(turn.deed().request(), "and its entry has since been erased"));
        } else if (!first.answers(turn.deed().question())) {
            turn.refuse(new RequestTaken(turn.deed().request(), "for another question"));
        } else {
            turn.repeat(receipt(rows, head, first.index(), content.get()), moment);
        }
    }

    /** Under the checkpoint from before this batch: that one is committed. */
    private static Receipt receipt(EntityManager rows, LogHead head, long index, EntryContent content) {
        InclusionProof proof = InclusionProof.of(index, head.size(), new StoredNodes(rows));
        return Receipt.of(
                content.salt(), content.entry(), proof, head.checkpoint().orElseThrow());
    }
}
