package sharinghub.text;

/**
 * What is wrong with a text that somebody wrote, where, and how to mend it.
 *
 * @param file   as the reader was told
 * @param line   counted from 1
 * @param column counted from 1, in characters
 * @param what   lower case, the writer's own words in backticks, no full stop
 * @param help   how to mend it
 */
public record TextProblem(String file, int line, int column, String what, String help) {

    /** Two lines: {@code file:line:column: what}, and the help. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + "\n  help: " + help;
    }
}
