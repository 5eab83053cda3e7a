package sharinghub.hub.intake;

import sharinghub.exchange.Problem;

/** What can be wrong with what an agency sends. Each says the place, what is wrong and how to mend it; none quotes a part. */
final class IntakeProblems {

    private IntakeProblems() {}

    static Problem notTheAuthor() {
        return Problem.of(
                403,
                "not-the-author",
                "The document is another agency's",
                "An agency submits only what it wrote: the author in every manifest must be the agency that sends it.");
    }

    static Problem doesNotHold(String what) {
        return Problem.of(
                422,
                "document-does-not-hold",
                "The document does not hold together",
                what + ". Seal it anew with the signing key that the directory lists for your agency.");
    }

    static Problem otherKey(String place) {
        return Problem.of(
                422,
                "recipient-key-differs",
                "Sealed to a key that the directory does not list",
                place + ": seal to the agencies' sealing keys as `GET /directory` gives them now.");
    }

    static Problem shares(String what) {
        return Problem.of(
                422,
                "shares-do-not-fit",
                "The release shares do not fit the grants",
                what
                        + ". Send exactly one share for each grant in the document, the one whose digest the grant names.");
    }

    static Problem fact(String what) {
        return Problem.of(422, "fact-not-accepted", "A fact cannot be taken", what + ".");
    }

    static Problem agreementNotInForce(String why) {
        return Problem.of(
                422,
                "agreement-not-in-force",
                "The agreement it was sealed under decides nothing",
                why + ". Seal it under an agreement that is in force and that your agency has signed.");
    }

    static Problem outOfReach(String place) {
        return Problem.of(
                422,
                "recipient-out-of-reach",
                "Sealed to an agency that may never read it",
                place + ": no clause of the agreement could ever let that agency read this. Leave it out.");
    }

    static Problem unknownPurpose() {
        return Problem.of(
                422,
                "purpose-not-agreed",
                "Sealed for a purpose the agreement does not know",
                "Seal it for one of the purposes that the agreement names.");
    }

    static Problem wrongVersion(int expected) {
        return Problem.of(
                409,
                "version-taken",
                "This is not the document's next version",
                "Expected version " + expected
                        + " of it, in the same case, by the same agency, under the same agreement.");
    }

    static Problem sectionTaken(String place) {
        return Problem.of(
                409,
                "section-name-taken",
                "A section's name is taken",
                place + ": give the section a new random name and seal it anew.");
    }
}
