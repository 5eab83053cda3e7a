package sharinghub.hub.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
            print(run(scratch, options.isEmpty() ? Pace.FULL : Pace.QUICK), System.out);
        } finally {
            delete(scratch);
        }
    }

    /** @param scratch folder on the disk that is meant */
    static List<Figure> run(Path scratch, Pace pace) throws Exception {
        CheckpointSigner signer = new CheckpointSigner(LogSigningKey.generate("hub.example/bench", new SecureRandom()));
        List<Figure> figures = new ArrayList<>(HashBench.run(pace));
        try (AppendBench appending = new AppendBench(scratch, signer)) {
            figures.addAll(appending.run(pace));
        }
        figures.addAll(new LongLogBench(scratch, signer).run(pace));
        return figures;
    }

    private static void print(List<Figure> figures, PrintStream out) {
        figures.forEach(figure -> out.println(figure.json()));
        out.println();
        out.println(Figure.HEADING);
        figures.forEach(figure -> out.println(figure.row()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
