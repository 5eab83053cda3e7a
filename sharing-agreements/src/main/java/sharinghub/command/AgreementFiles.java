package sharinghub.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Agreements as files, read with the registers that {@code --registers} names. */
final class AgreementFiles {

    /** The longest agreement in UTF-8, were every character of it of the longest kind. */
    private static final long LONGEST = 4 * AgreementReader.LONGEST;

    @Option(
            names = "--registers",
            paramLabel = "FOLDER",
            description = "where the registers are; config/registers when it is not given")
    private Path registers = Path.of("config", "registers");

    /** One agreement, or its problems. */
    Reading<Agreement> read(Path file) throws Unreadable {
        long bytes = GivenFile.size(file);
        if (bytes > LONGEST) {
            return new Reading.Unreadable<>(List.of(new TextProblem(
                    file.toString(),
                    1,
                    1,
                    "this file has " + bytes + " bytes",
                    "the longest we read has " + AgreementReader.LONGEST + " characters")));
        }
        return AgreementReader.read(file.toString(), GivenFile.text(file, LONGEST), registers());
    }

    /** One agreement, which must have no problem. */
    Agreement whole(Path file) throws Unreadable {
        return switch (read(file)) {
            case Reading.Read<Agreement>(Agreement agreement) -> agreement;
            case Reading.Unreadable<Agreement> unreadable -> throw new Unreadable(ProblemLines.of(unreadable));
        };
    }

    /** Some agreements, none of which may have a problem. */
    List<Agreement> whole(List<Path> files) throws Unreadable {
        List<Agreement> read = new ArrayList<>();
        for (Path file : files) {
            read.add(whole(file));
        }
        return read;
    }

    /** What the words of agreements mean. */
    Registers registers() throws Unreadable {
        if (!Files.isDirectory(registers)) {
            throw new Unreadable(registers + ": there is no such folder; name it with --registers");
        }
        return switch (Registers.read(registers)) {
            case Reading.Read<Registers>(Registers read) -> read;
            case Reading.Unreadable<Registers> unreadable -> throw new Unreadable(ProblemLines.of(unreadable));
        };
    }
}
