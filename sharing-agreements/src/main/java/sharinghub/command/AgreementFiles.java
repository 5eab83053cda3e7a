package sharinghub.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/** Agreements as files, read with the registers that {@code --registers} names. */
final class AgreementFiles {

    /** A little more than the longest agreement, so that the reader can say how long one is. */
    private static final long LONGEST = 8 * 1024 * 1024;

    @Option(
            names = "--registers",
            paramLabel = "FOLDER",
            description = "where the registers are; config/registers when it is not given")
    private Path registers = Path.of("config", "registers");

    /** One agreement, or its problems. */
    Reading<Agreement> read(Path file) throws Unreadable {
        return AgreementReader.read(file.toString(), GivenFile.text(file, LONGEST), registers());
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
