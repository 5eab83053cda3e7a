package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agreement.Agreement;
import sharinghub.effect.ChangedSharing;
import sharinghub.effect.Chapter;
import sharinghub.effect.EffectDiff;
import sharinghub.effect.TooIntricate;

/** {@code hub agreement diff OLD NEW}: who gains and who loses what, and what else becomes otherwise. */
@Command(
        name = "diff",
        description = "Tell what changes when one text takes the place of another.",
        footer = "%nEnds with 0 when nothing changes, 1 when something does, 2 when it cannot be told.")
final class AgreeDiff implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "an agreement")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "what would take its place")
    private Path fresh = Path.of("");

    @Option(
            names = "--above",
            paramLabel = "FILE",
            description = "an agreement that both stand under, whose forbids count")
    private List<Path> above = new ArrayList<>();

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable, TooIntricate {
        List<Agreement> frame = agreements.whole(above);
        EffectDiff diff = EffectDiff.of(agreements.whole(old), agreements.whole(fresh), frame, agreements.registers());
        PrintWriter out = spec.commandLine().getOut();
        if (diff.isNothing()) {
            out.println("Nothing changes.");
            return ExitCode.HOLDS;
        }
        out.println("All sharing is for " + diff.purposes() + ".");
        List<ChangedSharing> sharing = diff.sharing();
        if (sharing.isEmpty()) {
            out.println("Who may read what stays as it is.");
        }
        for (ChangedSharing change : sharing) {
            out.println();
            out.println(change.sentence());
            out.println("  " + change.beforeSentence());
            out.println("  " + change.nowSentence());
        }
        for (Chapter chapter : diff.others()) {
            out.println();
            out.println(chapter.heading());
            chapter.sentences().forEach(sentence -> out.println("  " + sentence));
        }
        out.println();
        out.println("Whatever is not named here stays as it is.");
        return ExitCode.DOES_NOT_HOLD;
    }
}
