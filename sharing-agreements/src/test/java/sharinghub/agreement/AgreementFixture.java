package sharinghub.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** The registers and agreements of the invented borough of Brockmere. */
public final class AgreementFixture {

    /** The folder a partnership edits. */
    public static final Path CONFIG =
            Path.of(System.getProperty("sharinghub.root", "..")).resolve("config");

    private static final Registers REGISTERS = whole(Registers.read(CONFIG.resolve("registers")));

    private AgreementFixture() {}

    /** The configured registers. */
    public static Registers registers() {
        return REGISTERS;
    }

    /** A configured agreement, by the name of its file. */
    public static Agreement configured(String name) {
        try {
            return read(Files.readString(CONFIG.resolve("agreements").resolve(name + ".agreement"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agreement of that text, which must have no problem. */
    public static Agreement read(String text) {
        return read(text, REGISTERS);
    }

    /** The agreement of that text by these registers, which must have no problem. */
    public static Agreement read(String text, Registers registers) {
        return whole(AgreementReader.read("test.agreement", text, registers));
    }

    /** The problems of that text, as people see them; empty when it has none. */
    public static List<String> problems(String text) {
        return switch (AgreementReader.read("test.agreement", text, REGISTERS)) {
            case Reading.Read<Agreement> read -> List.of();
            case Reading.Unreadable<Agreement>(List<TextProblem> problems) ->
                problems.stream().map(TextProblem::toString).toList();
        };
    }

    private static <T> T whole(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value) -> value;
            case Reading.Unreadable<T>(List<TextProblem> problems) ->
                throw new AssertionError(
                        problems.stream().map(TextProblem::toString).collect(Collectors.joining("\n", "\n", "")));
        };
    }
}
