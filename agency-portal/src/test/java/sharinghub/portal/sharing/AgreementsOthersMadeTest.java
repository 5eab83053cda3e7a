package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.exchange.AgreementStanding;
import sharinghub.keys.SigningKey;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.SignedIn;
import sharinghub.text.Reading;

/** One party signs a version of its own that lists everybody: nobody else's portal writes or asks under it. */
class AgreementsOthersMadeTest {

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static Agreement forged;

    @BeforeAll
    static void northgate_signs_a_version_of_its_own() throws Exception {
        brockmere = new Brockmere(folder);
        forged = read(AgreementWriter.canonical(brockmere.configured("brockmere-marac"))
                .replaceFirst("version +3", "version 9999")
                .replaceFirst("starts when[^\n]*\n", "starts when northgate-homes has signed\n"));
        try (SigningKey key = brockmere.keyring(Brockmere.NORTHGATE).signing()) {
            brockmere.hub.agreements = Stream.concat(
                            brockmere.hub.agreements.stream(),
                            Stream.of(AgreementStanding.of(
                                    forged.hash(),
                                    AgreementWriter.canonical(forged),
                                    List.of(Assent.sign(
                                            forged.hash(), Brockmere.NORTHGATE, brockmere.clock.instant(), key)),
                                    List.of())))
                    .toList();
        }
    }

    @AfterAll
    static void end() {
        brockmere.close();
    }

    @Test
    void it_is_in_force_for_its_signer() {
        AgreementsNow now = agreements(Brockmere.NORTHGATE, brockmere.aled());

        assertThat(now.inForce("brockmere-marac")).contains(forged);
        assertThat(now.inForce(forged.hash())).contains(forged);
    }

    @Test
    void whoever_did_not_sign_stays_with_the_version_they_signed() {
        AgreementsNow now = agreements(Brockmere.POLICE, brockmere.ross());

        assertThat(now.inForce("brockmere-marac")).contains(brockmere.configured("brockmere-marac"));
        assertThat(now.inForce(forged.hash())).isEmpty();
        assertThat(now.allInForce()).hasSize(3).doesNotContain(forged);
        assertThat(now.find(forged.hash())).contains(forged);
    }

    @Test
    void nothing_is_sealed_under_it() {
        SummaryToWrite good = SummaryFixture.police(brockmere);
        SummaryToWrite under = new SummaryToWrite(
                good.request(),
                good.caseRef(),
                good.document(),
                good.purpose(),
                forged.hash(),
                good.sections(),
                good.caseFacts(),
                good.reason());

        assertThat(brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), under))
                .isInstanceOf(Written.NoAgreement.class);
        assertThat(brockmere.hub.submissions).isEmpty();
    }

    private static AgreementsNow agreements(AgencyId agency, SignedIn who) {
        return switch (brockmere.offices(agency).told().agreements(who)) {
            case HubAnswer.Given<AgreementsNow>(AgreementsNow now) -> now;
            case HubAnswer.No<AgreementsNow> no -> throw new AssertionError(no);
        };
    }

    private static Agreement read(String text) {
        return switch (AgreementReader.read("forged", text, brockmere.registers)) {
            case Reading.Read<Agreement>(Agreement agreement) -> agreement;
            case Reading.Unreadable<Agreement>(var problems) -> throw new AssertionError(problems);
        };
    }
}
