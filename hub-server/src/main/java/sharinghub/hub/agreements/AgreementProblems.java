package sharinghub.hub.agreements;

import java.util.List;
import java.util.stream.Collectors;
import sharinghub.exchange.Problem;
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
            409, "already-signed", "Your agency has signed before", "One signature of each party is enough.");

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
            "Your agency has not signed this agreement, or it does not bind yet, or your agency stopped before.");

    private AgreementProblems() {}

    static Problem unreadable(List<TextProblem> problems) {
        return Problem.of(
                400,
                "agreement-not-readable",
                "The agreement cannot be read",
                problems.stream().limit(MOST_SAID).map(TextProblem::toString).collect(Collectors.joining("\n")));
    }
}
