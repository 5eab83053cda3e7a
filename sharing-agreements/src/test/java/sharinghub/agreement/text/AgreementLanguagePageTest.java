package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agency.Role;
import sharinghub.agreement.AgreementFixture;
import sharinghub.decision.Reason;

/** The page on the agreement language says what the files and the code say. */
class AgreementLanguagePageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements", "docs", "agreement-language.md");

    private final List<String> blocks = Arrays.asList(read(PAGE).split("(?m)^```\n"));

    @Test
    void its_whole_agreement_is_the_configured_one() {
        assertThat(blocks.get(1))
                .isEqualTo(read(AgreementFixture.CONFIG.resolve("agreements/brockmere-marac.agreement")));
    }

    @Test
    void its_register_is_the_configured_one() {
        assertThat(blocks.get(5)).isEqualTo(read(AgreementFixture.CONFIG.resolve("registers/onward.register")));
    }

    @Test
    void its_small_agreement_is_in_canonical_form() {
        String small = blocks.get(3);

        assertThat(AgreementWriter.canonical(AgreementFixture.read(small))).isEqualTo(small);
    }

    @Test
    void it_names_every_kind_of_reason_and_every_role() {
        String page = read(PAGE);

        assertThat(Reason.Kind.values()).allSatisfy(kind -> assertThat(page).contains("`" + kind + "`"));
        assertThat(Role.values()).allSatisfy(role -> assertThat(page).contains("`" + role + "`"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
