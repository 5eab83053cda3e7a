package sharinghub.portal;

/** A request the roof does not let through. Becomes a page that says why and what to do. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    /**
     * @param status the HTTP status, 4xx
     * @param reason the key of the sentence in `words/problems.properties`
     */
    Refused(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
