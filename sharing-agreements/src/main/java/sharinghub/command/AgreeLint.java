package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agreement.Agreement;
import sharinghub.effect.Finding;
import sharinghub.effect.Lint;
import sharinghub.effect.TooIntricate;
import sharinghub.reference.ClauseRef;
import sharinghub.text.MalformedJson;

/** {@code hub agreement lint FILE...}: what is odd about agreements that read well. */
@Command(
        name = "lint",
        description = "Find clauses without effect, bands that decide alone, and cases that would wait for ever.",
        footer = "%nEnds with 0 when nothing is found, 1 when something is, 2 when it cannot be told.")
final class AgreeLint implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "agreements; those one stands under count for it")
    private List<Path> files = List.of();

    @Option(
            names = "--log",
            paramLabel = "LOG",
            description = "a log export, or past requests with their decisions: tells which permits were never used")
    private Optional<Path> log = Optional.empty();

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable, TooIntricate, MalformedJson {
        PrintWriter out = spec.commandLine().getOut();
        List<Agreement> all = agreements.whole(files);
        Optional<Set<ClauseRef>> used = log.isPresent() ? Optional.of(PastRequests.used(log.get())) : Optional.empty();
        int found = 0;
        for (int i = 0; i < all.size(); i++) {
            List<Agreement> above = all.get(i).above(all, (below, text) -> true);
            for (Finding finding : Lint.of(all.get(i), above, agreements.registers(), used)) {
                out.println(files.get(i) + ": " + finding.sentence());
                found++;
            }
        }
        if (found > 0) {
            out.println(found + (found == 1 ? " finding" : " findings"));
            return ExitCode.DOES_NOT_HOLD;
        }
        out.println("Nothing is odd about " + (all.size() == 1 ? "it." : "them."));
        return ExitCode.HOLDS;
    }
}
