package sharinghub.text;

import java.util.List;

/** What came of reading a text: the whole of it, or everything that is wrong with it; never a part. */
public sealed interface Reading<T> permits Reading.Read, Reading.Unreadable {

    /** The whole. */
    record Read<T>(T value) implements Reading<T> {}

    /** Nothing, because of these; at least one, in the order of the text. */
    record Unreadable<T>(List<TextProblem> problems) implements Reading<T> {

        /** Copies the list; refuses to fail without a problem. */
        public Unreadable {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("an unreadable text has a problem");
            }
            problems = List.copyOf(problems);
        }
    }
}
