package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementGenerator;
import sharinghub.agreement.AgreementVersion;
import sharinghub.reference.AgreementHash;

/** What is written is read back the same, for many agreements nobody thought of. */
class WrittenAgreementsTest {

    private static final int MANY = 1_000;

    @Test
    void what_was_written_is_read_back_the_same_and_written_the_same_again() {
        Set<AgreementHash> hashes = new HashSet<>();
        for (int seed = 0; seed < MANY; seed++) {
            Agreement made = new AgreementGenerator(seed)
                    .agreement(
                            "made",
                            seed % 2 == 0 ? Optional.empty() : Optional.of(new AgreementVersion("above", 1 + seed)));
            String written = AgreementWriter.canonical(made);

            Agreement read = AgreementFixture.read(written, AgreementGenerator.registers());

            assertThat(withHashOf(read, made)).as("seed %s", seed).isEqualTo(made);
            assertThat(AgreementWriter.canonical(read)).as("seed %s", seed).isEqualTo(written);
            hashes.add(read.hash());
        }
        assertThat(hashes).hasSize(MANY);
    }

    private static Agreement withHashOf(Agreement read, Agreement made) {
        return new Agreement(
                made.hash(), read.heading(), read.parties(), read.startsWhen(), read.purposes(), read.items());
    }
}
