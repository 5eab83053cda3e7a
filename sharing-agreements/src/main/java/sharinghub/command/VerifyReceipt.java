package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;

/** {@code hub verify receipt FILE}: one entry, its place, and the checkpoint it was proved under. */
@Command(name = "receipt", description = "Check the receipt for one entry of the log.")
final class VerifyReceipt implements Callable<Integer> {

    private static final long LONGEST = 4 * 1024 * 1024;

    @Parameters(paramLabel = "FILE", description = "the receipt, as JSON")
    private Path file = Path.of("");

    @Mixin
    private LogKeyOption key = new LogKeyOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Receipt receipt = Receipt.read(GivenFile.read(file, LONGEST));
        ProvenEntry proven = receipt.verify(key.reader());
        PrintWriter out = spec.commandLine().getOut();
        out.println("It holds.");
        out.printf(
                "Entry %d stands in the log %s, under its checkpoint of %d entries:%n",
                proven.index(),
                proven.checkpoint().origin(),
                proven.checkpoint().size());
        receipt.entry().lines().forEach(line -> out.println("  " + line));
        return ExitCode.HOLDS;
    }
}
