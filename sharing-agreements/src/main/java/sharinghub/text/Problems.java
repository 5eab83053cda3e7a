package sharinghub.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one text; at most {@link #MOST}, and then says so. */
public final class Problems {

    /** How many problems one reading tells. */
    public static final int MOST = 200;

    private final String file;
    private final List<TextProblem> found = new ArrayList<>();

    /** None yet. */
    public Problems(String file) {
        this.file = file;
    }

    /** One more, at a token. */
    public void add(Token at, String what, String help) {
        add(at.line(), at.column(), what, help);
    }

    /** One more, at a place. */
    public void add(int line, int column, String what, String help) {
        if (found.size() < MOST) {
            found.add(new TextProblem(file, line, column, what, help));
        } else if (found.size() == MOST) {
            found.add(new TextProblem(file, line, column, "and more", "mend the first " + MOST + " and read it again"));
        }
    }

    /** Whether so many were found that the rest would not be told. */
    boolean isFull() {
        return found.size() > MOST;
    }

    /** How many so far. */
    public int count() {
        return found.size();
    }

    /** All, in the order of the text. */
    public List<TextProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(TextProblem::line).thenComparingInt(TextProblem::column))
                .toList();
    }
}
