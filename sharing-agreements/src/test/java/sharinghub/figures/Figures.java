package sharinghub.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows of the deep run's table: each a small file under {@code target/figures} of the module whose test tells it. */
public final class Figures {

    private Figures() {}

    /** Whether this is the long run: {@code ./hub test --deep}. */
    public static boolean deep() {
        return Boolean.getBoolean("sharinghub.deep");
    }

    /**
     * Tells one figure, to the table and to whoever reads the test's output. Told again, it replaces what was told before.
     *
     * @param what  was tried, such as {@code kill -9 of the ledger under load}; names the row
     * @param tried how often, such as {@code 200 kills, 31,250 acknowledged entries}
     * @param found what came of it, as counted by the test, such as {@code 0 lost}
     */
    public static void tell(String what, String tried, String found) {
        System.out.println(what + ": " + tried + ": " + found);
        try {
            Path folder = Files.createDirectories(Path.of("target", "figures"));
            Files.writeString(
                    folder.resolve(what.replaceAll("[^A-Za-z0-9]+", "-") + ".row"),
                    "| " + what + " | " + tried + " | " + found + " |\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number as people write it: {@code 31,250}. */
    public static String number(long count) {
        return "%,d".formatted(count);
    }
}
