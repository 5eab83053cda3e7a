package sharinghub.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agreement.Agreement;
import sharinghub.text.Reading;

/** {@code hub agreement hash FILE}: the name under which an agreement is signed. */
@Command(name = "hash", description = "Print the hash that parties sign.")
final class AgreeHash implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "an agreement")
    private Path file = Path.of("");

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable {
        return switch (agreements.read(file)) {
            case Reading.Read<Agreement>(Agreement agreement) -> {
                spec.commandLine().getOut().println(agreement.hash());
                yield ExitCode.HOLDS;
            }
            case Reading.Unreadable<Agreement> unreadable -> throw new Unreadable(ProblemLines.of(unreadable));
        };
    }
}
