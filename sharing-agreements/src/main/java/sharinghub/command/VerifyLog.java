package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.BundleReader;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.ProvenRange;

/** {@code hub verify log FILE}: every entry of an exported range, or the first wrong one by its place. */
@Command(name = "log", description = "Check a range of the log that was exported, entry by entry.")
final class VerifyLog implements Callable<Integer> {

    private static final long LONGEST = 512L * 1024 * 1024;

    @Parameters(paramLabel = "FILE", description = "the zip that the hub gave out, or the folder it was unpacked into")
    private Path file = Path.of("");

    @Mixin
    private LogKeyOption key = new LogKeyOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        BundleReader reader = new BundleReader(key.reader());
        ProvenRange range = Files.isDirectory(file)
                ? reader.read(GivenFile.folder(file, LONGEST))
                : reader.read(GivenFile.read(file, LONGEST));
        say(range, spec.commandLine().getOut());
        return ExitCode.HOLDS;
    }

    private static void say(ProvenRange range, PrintWriter out) {
        Checkpoint checkpoint = range.checkpoint();
        out.println("It holds.");
        out.printf(
                "The log %s signed that it had %d entries with root %s.%n",
                checkpoint.origin(), checkpoint.size(), checkpoint.root());
        out.printf(
                "Entries %d to %d stand in it, each at its place: %d opened, %d %s.%n",
                range.first(),
                range.first() + range.count() - 1,
                range.opened().size(),
                range.count() - range.opened().size(),
                range.everything() ? "erased" : "closed");
        for (AgencyId agency : range.completeFor()) {
            out.printf("The running numbers of %s have no gap in it.%n", agency);
        }
    }
}
