package sharinghub.portal.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.exchange.AgreementStanding;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.text.Reading;

/**
 * Anybody may put forward a text under the framework's name. Were one believed that forbids everything, pages would say
 * that a new version changes nothing, whatever it gives.
 */
class BorrowedFrameworkTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;

    @BeforeEach
    void open() throws Exception {
        brockmere = new Brockmere(folder);
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @Test
    void what_nobody_signed_does_not_stand_above() throws Exception {
        Agreement marac = brockmere.configured("brockmere-marac");
        Agreement framework = brockmere.configured("brockmere-overarching");
        Agreement borrowed = read(
                AgreementWriter.canonical(framework).replaceFirst("\n  title \"[^\"]*\"", "\n  title \"Another\""));
        List<AgreementStanding> told = new ArrayList<>(brockmere.hub.agreements);
        told.add(AgreementStanding.of(borrowed.hash(), AgreementWriter.canonical(borrowed), List.of(), List.of()));

        AgreementsNow now = AgreementsNow.check(
                told, brockmere.registers, brockmere.partners, Brockmere.POLICE, brockmere.clock.instant());

        assertThat(borrowed.version()).isEqualTo(framework.version());
        assertThat(borrowed.hash()).isNotEqualTo(framework.hash());
        assertThat(OneAgreement.above(now, marac)).containsExactly(framework);
    }

    private Agreement read(String text) {
        return switch (AgreementReader.read("borrowed", text, brockmere.registers)) {
            case Reading.Read<Agreement>(Agreement agreement) -> agreement;
            case Reading.Unreadable<Agreement>(var problems) -> throw new AssertionError(problems);
        };
    }
}
