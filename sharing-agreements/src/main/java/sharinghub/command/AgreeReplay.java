package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.effect.Replay;
import sharinghub.reference.AgreementHash;
import sharinghub.text.MalformedJson;

/** {@code hub agreement replay --draft FILE LOG}: which past requests a draft would decide otherwise. */
@Command(
        name = "replay",
        description = "Tell which past requests a draft would decide otherwise.",
        footer = "%nEnds with 0 when none, 1 when some, 2 when it cannot be told.")
final class AgreeReplay implements Callable<Integer> {

    @Option(names = "--draft", paramLabel = "FILE", required = true, description = "the draft")
    private Path draft = Path.of("");

    @Option(
            names = "--instead-of",
            paramLabel = "FILE",
            description = "only what was sealed under this agreement; everything when it is not given")
    private Optional<Path> insteadOf = Optional.empty();

    @Option(
            names = "--above",
            paramLabel = "FILE",
            description = "an agreement the draft stands under, whose forbids count")
    private List<Path> above = new ArrayList<>();

    @Parameters(paramLabel = "LOG", description = "past requests with their decisions, one JSON object a line")
    private Path log = Path.of("");

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable, MalformedJson {
        Optional<AgreementHash> old = insteadOf.isPresent()
                ? Optional.of(agreements.whole(insteadOf.get()).hash())
                : Optional.empty();
        Replay replay = Replay.of(agreements.whole(draft), agreements.whole(above), old, PastRequests.read(log));
        PrintWriter out = spec.commandLine().getOut();
        replay.others().forEach(out::println);
        out.println(replay.asked() + (replay.asked() == 1 ? " section was" : " sections were")
                + " asked for again; the draft decides " + replay.others().size() + " otherwise.");
        if (replay.leftOut() > 0) {
            out.println(replay.leftOut()
                    + " left out: sealed under another agreement, or refused for what no clause can change.");
        }
        return replay.others().isEmpty() ? ExitCode.HOLDS : ExitCode.DOES_NOT_HOLD;
    }
}
