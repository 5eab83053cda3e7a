package sharinghub.agreement.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.text.Reading;

/** The agreements and registers that a partnership starts from. */
class ConfiguredAgreementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brockmere-overarching",
                "brockmere-marac",
                "brockmere-mappa",
                "brockmere-magpye",
                "brockmere-families-first",
                "brockmere-asb-forum",
                "brockmere-jag",
                "brockmere-asb-case-review"
            })
    void each_is_read_and_its_canonical_text_gives_the_same_agreement(String name) throws IOException {
        Path file = AgreementFixture.CONFIG.resolve("agreements").resolve(name + ".agreement");
        Agreement agreement = AgreementFixture.read(Files.readString(file, UTF_8));

        String canonical = AgreementWriter.canonical(agreement);

        assertThat(agreement.version().name()).isEqualTo(name);
        assertThat(AgreementReader.read(name, canonical, AgreementFixture.registers()))
                .isEqualTo(new Reading.Read<>(agreement));
        assertThat(AgreementWriter.canonical(AgreementFixture.read(canonical))).isEqualTo(canonical);
        assertThat(agreement.texts()).hasSizeGreaterThan(1);
        assertThat(agreement.texts().getFirst().title()).isEqualTo("Rehearsal text, not legal advice");
    }
}
