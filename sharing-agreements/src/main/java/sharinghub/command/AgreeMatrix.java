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
import sharinghub.agreement.Agreement;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Stage;
import sharinghub.effect.Matrix;
import sharinghub.effect.MatrixRow;
import sharinghub.effect.TooIntricate;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;

/** {@code hub agreement matrix FILE}: who may read what, and when. */
@Command(
        name = "matrix",
        description = "Tell who may read what by an agreement, had every party signed it.",
        footer = "%nEnds with 0, or 2 when it cannot be told.")
final class AgreeMatrix implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "an agreement")
    private Path file = Path.of("");

    @Option(names = "--purpose", paramLabel = "P", description = "for this purpose only, such as safeguard-victim")
    private Optional<String> purpose = Optional.empty();

    @Option(names = "--stage", paramLabel = "S", description = "at this stage only, such as meeting")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--above", paramLabel = "FILE", description = "an agreement it stands under, whose forbids count")
    private List<Path> above = new ArrayList<>();

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable, TooIntricate {
        Agreement agreement = agreements.whole(file);
        Registers registers = agreements.registers();
        Matrix matrix = Matrix.of(
                agreement,
                agreements.whole(above),
                registers,
                known(purpose, "purpose", registers.purposes()).map(PurposeName::new),
                known(stage, "stage", registers.stages()).map(Stage::new));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Who may read what by " + agreement.version() + ", for " + matrix.purposes() + ".");
        out.println("Data that are not named here, nobody may read but their own agency.");
        out.println();
        TextTable table = new TextTable(26, 24, 18, 26, 48).row(List.of("WHO", "FROM", "ABOUT", "WHAT", "MAY"));
        matrix.rows().forEach(row -> table.row(cells(row)));
        table.lines().forEach(out::println);
        return ExitCode.HOLDS;
    }

    private static List<String> cells(MatrixRow row) {
        String purpose = row.purpose().isEmpty() ? "" : "for " + row.purpose() + ": ";
        return List.of(
                row.readers(), row.authors(), row.about(), row.what(), purpose + String.join("; and ", row.may()));
    }

    private static Optional<String> known(Optional<String> word, String what, Register<?> register) throws Unreadable {
        if (word.isPresent() && register.find(word.get()).isEmpty()) {
            throw new Unreadable("unknown " + what + " `" + word.get() + "`" + System.lineSeparator() + "  help: "
                    + register.help(word.get()));
        }
        return word;
    }
}
