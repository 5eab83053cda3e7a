package sharinghub.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Iterator;

/**
 * The text inside a signed part: a title, then one line a field, {@code word value} and a line feed, in one fixed order.
 *
 * <p>Values are ASCII without line feeds, so that a text falls into its fields in one way only.
 */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    /** Adds one line; the value is written by its {@code toString}. */
    Lines add(String word, Object value) {
        text.append(word).append(' ').append(value).append('\n');
        return this;
    }

    /** Adds lines that are already written. */
    Lines add(byte[] lines) {
        text.append(new String(lines, US_ASCII));
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(US_ASCII);
    }

    /**
     * Takes a text apart, field after field. It does not prove that the text was exact: its reader writes the value again
     * and compares ({@link Signed#read}).
     */
    static final class Reader {

        private final Iterator<String> lines;

        Reader(byte[] content) {
            lines = Arrays.asList(new String(content, US_ASCII).split("\n", -1)).iterator();
        }

        /** The value of the next line, which must begin with that word. */
        String next(String word) {
            String line = lines.next();
            if (!line.startsWith(word + " ")) {
                throw new IllegalArgumentException("expected the line `" + word + "`");
            }
            return line.substring(word.length() + 1);
        }

        int nextNumber(String word) {
            return Integer.parseInt(next(word));
        }
    }
}
