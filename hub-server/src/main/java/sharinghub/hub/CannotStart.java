package sharinghub.hub;

import java.util.Optional;
import java.util.stream.Stream;

/** Why the hub did not start, in one sentence for the person who typed the command; says what to do about it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The one that the container has wrapped in exceptions of its own, or what one of the container's comes to. */
    static Optional<CannotStart> in(Throwable thrown) {
        return said(thrown)
                .or(() -> Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()))
                        .flatMap(each -> in(each).stream())
                        .findFirst());
    }

    private static Optional<CannotStart> said(Throwable each) {
        return switch (each) {
            case CannotStart ours -> Optional.of(ours);
            case IllegalArgumentException setting
            when String.valueOf(setting.getMessage()).startsWith("Failed to convert property") ->
                Optional.of(new CannotStart(setting.getMessage() + ": mend that setting and start again.", setting));
            default -> Optional.empty();
        };
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
