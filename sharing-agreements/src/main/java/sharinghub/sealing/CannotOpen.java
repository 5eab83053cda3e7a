package sharinghub.sealing;

/**
 * A section or a detail that does not open. One failure for every cause, with one message and no cause inside: whoever
 * tries learns nothing from how it fails.
 */
public final class CannotOpen extends Exception {

    private static final long serialVersionUID = 1L;

    /** Always the same. */
    CannotOpen() {
        super("this cannot be opened");
    }
}
