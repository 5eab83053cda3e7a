package sharinghub.hub.auditlog;

/** Something in the log's tables contradicts the rest; ends whatever met it, a self-check at its first such place. */
final class LogDiffers extends RuntimeException {

    private static final long serialVersionUID = 1;

    LogDiffers(String where) {
        super(where);
    }
}
