package sharinghub.command;

import java.util.stream.Collectors;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Problems as lines for a shell. */
final class ProblemLines {

    private ProblemLines() {}

    static String of(Reading.Unreadable<?> unreadable) {
        return unreadable.problems().stream()
                .map(TextProblem::toString)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
