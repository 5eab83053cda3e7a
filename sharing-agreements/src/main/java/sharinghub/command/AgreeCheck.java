package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.text.Reading;

/** {@code hub agreement check FILE...}: every problem of every file, or how much of them the machine decides. */
@Command(
        name = "check",
        description = "Tell every problem of some agreements.",
        footer = "%nEnds with 0 when there is no problem, 1 when there is one, 2 when a file cannot be read.")
final class AgreeCheck implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "agreements")
    private List<Path> files = List.of();

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable {
        PrintWriter out = spec.commandLine().getOut();
        int problems = 0;
        int clauses = 0;
        int decided = 0;
        for (Path file : files) {
            switch (agreements.read(file)) {
                case Reading.Read<Agreement>(Agreement agreement) -> {
                    clauses += agreement.items().size();
                    decided += (int) agreement.items().stream()
                            .filter(Clause.class::isInstance)
                            .count();
                }
                case Reading.Unreadable<Agreement> unreadable -> {
                    problems += unreadable.problems().size();
                    out.println(ProblemLines.of(unreadable));
                }
            }
        }
        if (problems > 0) {
            out.println(counted(problems, "problem"));
            return ExitCode.DOES_NOT_HOLD;
        }
        out.println(counted(files.size(), "agreement") + ", " + counted(clauses, "clause") + ", " + decided
                + " decided by machine, " + (clauses - decided) + " by people");
        return ExitCode.HOLDS;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
