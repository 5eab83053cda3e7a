package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link AgreementReaderFuzz} begins with, and whatever it once found, in every plain run. */
class FuzzedAgreementsTest {

    private static final Path INPUTS = Path.of(System.getProperty("sharinghub.root", ".."))
            .resolve("sharing-agreements/src/test/resources/sharinghub/agreement/text/AgreementReaderFuzzInputs")
            .resolve("any_bytes_are_an_agreement_or_have_problems");

    @Test
    void each_input_that_is_kept_is_an_agreement_or_has_problems() throws IOException {
        try (Stream<Path> files = Files.list(INPUTS)) {
            List<Path> inputs = files.toList();
            assertThat(inputs)
                    .isNotEmpty()
                    .allSatisfy(input -> assertThatCode(() -> AgreementReaderFuzz.read(Files.readAllBytes(input)))
                            .as("%s", input)
                            .doesNotThrowAnyException());
        }
    }
}
