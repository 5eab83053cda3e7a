package sharinghub.hub;

import java.util.Optional;

/** Why the hub did not start, in one sentence for the person who typed the command; says what to do about it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The one that the container has wrapped in exceptions of its own, if it was one. */
    static Optional<CannotStart> in(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof CannotStart ours) {
                return Optional.of(ours);
            }
        }
        return Optional.empty();
    }

    /** What went wrong inside, deepest cause first, on one line. */
    static String inShort(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String said = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return said.replaceAll("\\s+", " ").strip();
    }
}
