package sharinghub.agreement.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/**
 * Any bytes at all give a whole agreement or its problems, and a whole agreement is written and read back the same. Jazzer
 * looks for others for a minute, when it is asked to ({@code JAZZER_FUZZ=1}); {@link FuzzedAgreementsTest} tries what is kept.
 */
final class AgreementReaderFuzz {

    private static final Registers REGISTERS = AgreementFixture.registers();

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_an_agreement_or_have_problems(byte[] bytes) {
        read(bytes);
    }

    static void read(byte[] bytes) {
        switch (AgreementReader.read("fuzzed.agreement", new String(bytes, UTF_8), REGISTERS)) {
            case Reading.Read<Agreement>(Agreement agreement) -> readAgain(agreement);
            case Reading.Unreadable<Agreement>(List<TextProblem> problems) -> told(problems);
        }
    }

    private static void readAgain(Agreement agreement) {
        Reading<Agreement> again =
                AgreementReader.read("again.agreement", AgreementWriter.canonical(agreement), REGISTERS);
        if (!again.equals(new Reading.Read<>(agreement))) {
            throw new AssertionError("the canonical text says something else: " + again);
        }
    }

    private static void told(List<TextProblem> problems) {
        for (TextProblem problem : problems) {
            if (problem.line() < 1 || problem.column() < 1 || problem.help().isBlank()) {
                throw new AssertionError("a problem without place or help: " + problem);
            }
        }
        if (problems.size() > 201) {
            throw new AssertionError(problems.size() + " problems");
        }
    }
}
