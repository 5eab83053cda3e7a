package sharinghub.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.auditlog.Checkpoint;

/** {@code hub verify checkpoint FILE}: did the log sign this? */
@Command(name = "checkpoint", description = "Check a checkpoint that the log signed.")
final class VerifyCheckpoint implements Callable<Integer> {

    private static final long LONGEST = 1024 * 1024;

    @Parameters(paramLabel = "FILE", description = "the signed note, exactly as it came")
    private Path file = Path.of("");

    @Mixin
    private LogKeyOption key = new LogKeyOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Checkpoint checkpoint = key.reader().read(GivenFile.text(file, LONGEST));
        spec.commandLine()
                .getOut()
                .printf(
                        "It holds.%nThe log %s signed that it had %d entries with root %s.%n",
                        checkpoint.origin(), checkpoint.size(), checkpoint.root());
        return ExitCode.HOLDS;
    }
}
