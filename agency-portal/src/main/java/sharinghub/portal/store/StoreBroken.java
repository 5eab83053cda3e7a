package sharinghub.portal.store;

import org.jspecify.annotations.Nullable;

/** The portal's store does not give back what was put in, or cannot be reached. Never repeats what a row says. */
public final class StoreBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreBroken(String message) {
        this(message, null);
    }

    StoreBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
