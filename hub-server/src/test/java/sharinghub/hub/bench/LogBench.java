package sharinghub.hub.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sharinghub.bench.Figure;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.keys.LogSigningKey;

/** {@code ./hub bench log [--quick]}: every figure of the log, as JSON lines and then as a table. */
public final class LogBench {

    private LogBench() {}

    /** @param arguments {@code --quick} for a run of seconds, whose figures say nothing */
    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments);
        if (!List.of("--quick").containsAll(options)) {
            System.err.println("./hub bench log knows --quick, not `" + String.join(" ", options) + "`");
            System.exit(2);
        }
        Path scratch = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try {
            Pace pace = options.isEmpty() ? Pace.FULL : Pace.QUICK;
            List<Figure> figures = run(scratch, pace, System.err::println, System.out);
            Figure.printTable(figures, pace.tells(), System.out);
        } finally {
            delete(scratch);
        }
    }

    /**
     * Runs it all; each figure is told as soon as it stands, as a JSON line.
     *
     * @param scratch  folder on the disk that is meant
     * @param progress is told what is being measured
     */
    static List<Figure> run(Path scratch, Pace pace, Consumer<String> progress, PrintStream out) throws Exception {
        CheckpointSigner signer = new CheckpointSigner(LogSigningKey.generate("hub.example/bench", new SecureRandom()));
        progress.accept("1 of 3: tree and proofs in memory ...");
        List<Figure> figures = new ArrayList<>(Figure.told(HashBench.run(pace), out));
        progress.accept("2 of 3: appending durably, in turns ...");
        try (AppendBench appending = new AppendBench(scratch, signer)) {
            figures.addAll(Figure.told(appending.run(pace), out));
        }
        progress.accept(
                "3 of 3: a log of %,d entries, proofs from it and starts with it ...".formatted(pace.entries()));
        figures.addAll(Figure.told(new LongLogBench(scratch, signer).run(pace), out));
        return figures;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
