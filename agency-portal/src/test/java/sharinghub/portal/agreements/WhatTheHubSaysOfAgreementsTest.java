package sharinghub.portal.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.StoppedSharing;
import sharinghub.exchange.AgreementStanding;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.Page;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.HostedOffices;

/** The hub says what it likes of an agreement: the page shows what this portal checked (T27). */
class WhatTheHubSaysOfAgreementsTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private Agreement marac;
    private ReadAgreements pages;

    @BeforeEach
    void open() throws Exception {
        brockmere = new Brockmere(folder);
        marac = brockmere.configured("brockmere-marac");
        pages = new ReadAgreements(
                new HostedOffices(List.of(brockmere.offices(Brockmere.POLICE))),
                brockmere.partners,
                new FormNames(brockmere.chance));
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @Test
    void an_honest_hub_s_agreement_is_shown_signed_and_in_force() {
        ReadAgreements.Shown shown = shown();

        assertThat(shown.agreement().state()).isEqualTo("In force");
        assertThat(shown.agreement().title()).isEqualTo("Brockmere MARAC information sharing agreement");
        assertThat(shown.signed()).hasSize(7);
        assertThat(shown.stopped()).isEmpty();
        assertThat(shown.obstacle()).isEmpty();
    }

    @Test
    void in_force_without_signatures_is_not_yet_in_force() {
        lie(one -> AgreementStanding.of(one.hash(), one.text(), List.of(), one.stops()));

        assertThat(shown().agreement().state()).isEqualTo("Waiting for signatures");
        assertThat(shown().obstacle()).contains("waits for the signature of Brockmere Constabulary");
    }

    @Test
    void a_signature_that_does_not_verify_is_nobody_s() {
        lie(one -> AgreementStanding.of(
                one.hash(),
                one.text(),
                one.assents().stream()
                        .map(assent -> assent.agency().equals(Brockmere.HARBOUR)
                                ? new Assent(one.hash(), Brockmere.HARBOUR, assent.made(), new byte[64])
                                : assent)
                        .toList(),
                one.stops()));

        assertThat(shown().signed()).hasSize(6).doesNotContain("Safe harbour");
        assertThat(shown().agreement().state()).isEqualTo("Waiting for signatures");
    }

    @Test
    void a_stop_of_another_agreement_is_not_shown_on_this_one() {
        lie(one -> AgreementStanding.of(
                one.hash(),
                one.text(),
                one.assents(),
                List.of(new StoppedSharing(
                        brockmere.configured("brockmere-asb-forum").hash(),
                        Brockmere.POLICE,
                        brockmere.clock.instant()))));

        assertThat(shown().stopped()).isEmpty();
    }

    @Test
    void another_text_under_the_same_hash_is_shown_to_nobody() {
        lie(one -> AgreementStanding.of(
                one.hash(), one.text().replace("6 years", "60 years"), one.assents(), one.stops()));

        assertThat(pages.list(brockmere.ross(), "agreement").status()).isEqualTo(502);
        assertThat(page().status()).isEqualTo(502);
    }

    private void lie(UnaryOperator<AgreementStanding> lie) {
        brockmere.hub.agreements = brockmere.hub.agreements.stream()
                .map(one -> one.hash().equals(marac.hash()) ? lie.apply(one) : one)
                .toList();
    }

    private ReadAgreements.Shown shown() {
        return (ReadAgreements.Shown) page().view().orElseThrow();
    }

    private Page page() {
        return pages.read(brockmere.ross(), marac.hash().toString());
    }
}
