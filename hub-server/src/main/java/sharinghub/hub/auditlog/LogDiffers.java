package sharinghub.hub.auditlog;

/** Ends a self-check at the first place that does not add up. */
final class LogDiffers extends RuntimeException {

    private static final long serialVersionUID = 1;

    LogDiffers(String where) {
        super(where);
    }
}
