package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.auditlog.ProofFailure;
import sharinghub.text.MalformedJson;

/** {@code hub verify proof FILE...}: proofs as JSON, each on its own, without any key. */
@Command(name = "proof", description = "Check inclusion and consistency proofs that are given as JSON.")
final class VerifyProof implements Callable<Integer> {

    private static final long LONGEST = 1024 * 1024;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "one proof each; see docs/audit-log.md for the two forms")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The worst of all the files decides. */
    @Override
    public Integer call() {
        int worst = ExitCode.HOLDS;
        for (Path file : files) {
            worst = Math.max(worst, check(file));
        }
        return worst;
    }

    private int check(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            StatedProof.read(GivenFile.read(file, LONGEST)).verify();
            out.println(file + ": holds");
            return ExitCode.HOLDS;
        } catch (ProofFailure e) {
            err.println(file + ": does not hold: " + e.getMessage());
            return ExitCode.DOES_NOT_HOLD;
        } catch (MalformedJson e) {
            err.println(file + ": cannot be read: " + e.getMessage());
            return ExitCode.UNREADABLE;
        } catch (Unreadable e) {
            err.println(e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }
}
