package sharinghub.hub.agreements;

import java.util.List;
import java.util.stream.Collectors;
import sharinghub.exchange.Problem;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.text.TextProblem;

/** What can be wrong with a question about an agreement. */
final class AgreementProblems {

    private static final int MOST_SAID = 20;

    /** The same whether it does not exist or is none of the asker's agency's. */
    static final Problem NO_SUCH_AGREEMENT = Problem.of(
            404,
            "no-such-agreement",
            "There is no such agreement for you",
            "No agreement with that hash lists your agency as a party.");

    static final Problem NOT_A_PARTY = Problem.of(
            403,
            "not-a-party",
            "Your agency is not a party",
            "An agreement is put forward by one of the parties it lists. Yours is not among them.");

    static final Problem ALREADY_THERE = Problem.of(
            409,
            "agreement-already-there",
            "This agreement was put forward before",
            "Exactly this text is here already; it can be signed.");

    static final Problem OTHER_HASH = Problem.of(
            400,
            "hash-differs",
            "The text is not the one that was named",
            "The SHA-256 of the text in its canonical form is not the hash in the address; `hub agreement hash` prints it.");

    static final Problem ALREADY_SIGNED = Problem.of(
            409,
            "already-signed",
            "Your agency cannot sign this now",
            "One signature of each party is enough. Who has left comes back by a later version, and a suspended agreement takes"
                    + " no signatures.");

    static final Problem BAD_ASSENT = Problem.of(
            400,
            "assent-not-accepted",
            "The signature does not hold",
            "An assent names the agreement in the address and your own agency, was made before now by the hub's clock, and is"
                    + " signed with the signing key that the directory lists.");

    static final Problem NOTHING_TO_STOP = Problem.of(
            409,
            "nothing-to-stop",
            "There is nothing to stop",
            "Your agency has not signed this agreement, or it does not bind yet, or your agency stopped or left before.");

    private static final Problem NOT_NOW = Problem.of(
            409,
            "not-now",
            "This cannot be done as the agreement stands",
            "The agreement or your agency's part in it stands otherwise, such as suspended, going on, or left for good.");

    static final Problem NOT_A_SUSPENDER = Problem.of(
            403,
            "not-a-suspender",
            "Your agency may not suspend the whole agreement",
            "An agreement says who may suspend it for everybody; if it says nothing, the party it lists first. Your agency may"
                    + " stop its own part.");

    static final Problem NOT_PREPARED = Problem.of(
            409,
            "not-prepared",
            "Nobody has prepared this",
            "This needs two people of your agency: one prepares it, for exactly this text, and another completes it within 14"
                    + " days. What was prepared serves once.");

    /** T20: the log's name for a person counts, not what they are called. */
    static final Problem SAME_PERSON = Problem.of(
            403,
            "same-person",
            "Somebody else has to complete this",
            "You prepared it yourself. Another person of your agency has to look at it and complete it.");

    static final Problem BAD_WITHDRAWAL = Problem.of(
            400,
            "withdrawal-not-accepted",
            "The signature does not hold",
            "A withdrawal names the agreement in the address and your own agency, was made before now by the hub's clock, and"
                    + " is signed with the signing key that the directory lists.");

    private AgreementProblems() {}

    /** The table has no such step. */
    static Problem noSuchStep(Act act) {
        return switch (act) {
            case SIGN -> ALREADY_SIGNED;
            case STOP -> NOTHING_TO_STOP;
            case PROPOSE, GO_ON, WITHDRAW, SUSPEND, LIFT -> NOT_NOW;
        };
    }

    static Problem unreadable(List<TextProblem> problems) {
        return Problem.of(
                400,
                "agreement-not-readable",
                "The agreement cannot be read",
                problems.stream().limit(MOST_SAID).map(TextProblem::toString).collect(Collectors.joining("\n")));
    }
}
