package sharinghub.hub.witnesses;

import sharinghub.exchange.Problem;

/** What can be wrong with what a witness asks or brings. */
final class WitnessProblems {

    static final Problem NO_SIZE = Problem.of(
            400,
            "no-size",
            "Where the witness left off is not clear",
            "Give `old` once: the size of the checkpoint it pinned last as decimal digits without a leading zero, 0 when it never"
                    + " did.");

    static final Problem UNKNOWN_WITNESS = Problem.of(
            403,
            "unknown-witness",
            "No witness of this log has signed",
            "None of the signature lines is of a witness that this hub's policy (`hub.log.policy`) names.");

    private WitnessProblems() {}

    static Problem shorter(long seen, long size) {
        return Problem.of(
                409,
                "log-is-shorter",
                "The log has fewer entries than that",
                "You say that you saw " + seen + " entries, and this database has " + size
                        + ". Bring the checkpoint you pinned: it is the evidence.");
    }

    /** @param why by the reader of checkpoints, which quotes nothing */
    static Problem notOurs(Exception why) {
        return Problem.of(
                400,
                "checkpoint-not-ours",
                "That is no checkpoint of this log",
                "Send the whole signed note, as C2SP tlog-checkpoint has it, signed by this log's own key: "
                        + why.getMessage() + ".");
    }

    static Problem falseWord(Exception why) {
        return Problem.of(
                403,
                "unknown-witness",
                "No witness of this log has signed",
                "A line under the checkpoint is not what it says it is: " + why.getMessage() + ".");
    }

    static Problem rolledBack(String what) {
        return Problem.of(
                409,
                "log-rolled-back",
                "An older copy of the log was put back",
                "Nothing is logged any more: " + what + ". The hub's operator must put the newest database back.");
    }

    static Problem forked(String what) {
        return Problem.of(
                409,
                "log-forked",
                "There are two histories of this log",
                "Nothing is logged any more: " + what + ". Keep the checkpoint: it is the evidence.");
    }
}
