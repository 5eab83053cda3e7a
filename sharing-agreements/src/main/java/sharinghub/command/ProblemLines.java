package sharinghub.command;

import java.util.stream.Collectors;
import sharinghub.text.Problem;
import sharinghub.text.Reading;

/** Problems as lines for a shell. */
final class ProblemLines {

    private ProblemLines() {}

    static String of(Reading.Unreadable<?> unreadable) {
        return unreadable.problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
