package sharinghub.auditlog;

/**
 * A proof that does not hold: a forged, torn or mixed-up one, or a log that was rewritten.
 *
 * <p>Carries both sides, so that the evidence survives the moment it was found.
 */
public final class ProofFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String claimed;
    private final String found;

    /**
     * @param message what does not hold, for the person who checks
     * @param claimed what was said, such as a checkpoint or its root
     * @param found   what the proof leads to instead
     */
    public ProofFailure(String message, Object claimed, Object found) {
        super(message);
        this.claimed = claimed.toString();
        this.found = found.toString();
    }

    /** What was said. */
    public String claimed() {
        return claimed;
    }

    /** What was found instead. */
    public String found() {
        return found;
    }

    /** The same failure, with the place in front of the message. */
    public ProofFailure at(String place) {
        return new ProofFailure(place + ": " + getMessage(), claimed, found);
    }
}
