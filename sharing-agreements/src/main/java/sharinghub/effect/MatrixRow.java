package sharinghub.effect;

import java.util.List;

/**
 * Who may read what, alike for everybody and everything named.
 *
 * @param readers who
 * @param authors whose data
 * @param about   people in which part, such as `a victim or child`
 * @param what    which kinds of data
 * @param purpose what for; empty where the agreement has one purpose
 * @param may     what they may do, each with its times; never empty
 */
public record MatrixRow(String readers, String authors, String about, String what, String purpose, List<String> may) {

    /** Copies the list. */
    public MatrixRow {
        may = List.copyOf(may);
    }
}
