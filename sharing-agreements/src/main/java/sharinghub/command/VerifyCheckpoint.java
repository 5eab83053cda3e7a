package sharinghub.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.auditlog.WitnessedCheckpoint;

/** {@code hub verify checkpoint FILE}: did the log sign this, and have enough witnesses seen it? */
@Command(
        name = "checkpoint",
        description = "Check a checkpoint that the log signed; with --policy also that enough witnesses cosigned it.")
final class VerifyCheckpoint implements Callable<Integer> {

    private static final long LONGEST = 1024 * 1024;

    @Parameters(paramLabel = "FILE", description = "the signed note, exactly as it came")
    private Path file = Path.of("");

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description =
                    "a C2SP tlog-policy: the logs and witnesses one believes, and how many of them; its keys stand for --key")
    private Optional<Path> policy = Optional.empty();

    @Mixin
    private LogKeyOption key = new LogKeyOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        String note = GivenFile.text(file, LONGEST);
        if (policy.isPresent()) {
            say(TrustPolicy.of(GivenFile.read(policy.get(), LONGEST)).read(note));
        } else {
            say(key.reader().read(note));
        }
        return ExitCode.HOLDS;
    }

    private void say(WitnessedCheckpoint seen) {
        say(seen.checkpoint());
        seen.witnesses()
                .forEach((witness, time) ->
                        spec.commandLine().getOut().printf("The witness %s saw it on %s.%n", witness, time));
    }

    private void say(Checkpoint checkpoint) {
        spec.commandLine()
                .getOut()
                .printf(
                        "It holds.%nThe log %s signed that it had %d entries with root %s.%n",
                        checkpoint.origin(), checkpoint.size(), checkpoint.root());
    }
}
