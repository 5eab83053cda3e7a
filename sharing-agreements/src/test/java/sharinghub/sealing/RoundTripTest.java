package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.sealing.SealingFixture.INCIDENT;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.RISK;
import static sharinghub.sealing.SealingFixture.UNTIL;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.casework.CaseSummary;
import sharinghub.document.KeyPackage;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;

class RoundTripTest {

    private final SealingFixture fixture = new SealingFixture();

    @Test
    void what_the_police_sealed_both_readers_open() throws Exception {
        assertThat(fixture.open(fixture.incident(), fixture.council)).isEqualTo(INCIDENT);
        assertThat(fixture.open(fixture.risk(), fixture.council)).isEqualTo(RISK);
        assertThat(fixture.open(fixture.risk(), fixture.harbour)).isEqualTo(RISK);
    }

    @Test
    void the_document_travels_as_bytes_and_every_part_of_it_verifies() throws Exception {
        byte[] bytes = fixture.sealed.document().bytes();
        SealedDocument again = SealedDocument.read(bytes);
        again.verify(fixture.police.signing.verifyingKey());
        assertThat(again.bytes()).isEqualTo(bytes);
        assertThat(fixture.open(again.sections().get(1), fixture.harbour)).isEqualTo(RISK);
    }

    @Test
    void a_reader_gets_a_section_that_does_not_say_who_else_reads() throws Exception {
        SealedSection released = SealedSection.read(
                fixture.risk().forRecipient(fixture.council.agency).bytes());
        assertThat(released.admissions()).hasSize(1);
        assertThat(fixture.open(released, fixture.council)).isEqualTo(RISK);
    }

    @Test
    void the_author_opens_its_own_section_without_the_hub() throws Exception {
        SealedSection risk = fixture.risk();
        KeyPackage archive = fixture.sealed.archived(risk.context().section());
        assertThat(fixture.police
                        .opener()
                        .openOwn(risk, archive, fixture.police.signing.verifyingKey(), risk.context()))
                .isEqualTo(RISK);
    }

    @Test
    void a_later_reader_is_admitted_and_nothing_else_changes() throws Exception {
        SealingFixture.Desk nhs = new SealingFixture.Desk("eastshire-nhs");
        SealedSection risk = fixture.risk();
        Admitted admitted = fixture.police
                .sealer()
                .admit(
                        risk,
                        fixture.sealed.archived(risk.context().section()),
                        fixture.police.opening,
                        nhs.keys(),
                        UNTIL);
        SealedSection wider = new SealedSection(risk.manifest(), risk.body(), List.of(admitted.admission()));
        wider.verify(fixture.police.signing.verifyingKey());
        assertThat(nhs.opener()
                        .open(wider, admitted.share(), fixture.police.signing.verifyingKey(), risk.context(), NOW))
                .isEqualTo(RISK);
    }

    @Test
    void a_new_version_names_the_manifest_before_it() throws Exception {
        CaseSummary first = fixture.summary;
        CaseSummary second = new CaseSummary(
                first.caseRef(),
                first.document(),
                2,
                first.author(),
                first.purpose(),
                first.agreement(),
                first.sections());
        SealedDocument later = fixture.seal(second, Optional.of(fixture.sealed)).document();
        assertThat(later.sections().get(1).manifest().statement().previous())
                .contains(fixture.risk().manifest().digest());
        assertThat(fixture.risk().manifest().statement().previous()).isEmpty();
    }

    @Test
    void a_section_that_nobody_may_read_is_sealed_for_the_archive_alone() throws Exception {
        Sealed sealed = fixture.police
                .sealer()
                .seal(new SealingOrder(
                        fixture.summary, Map.of(), fixture.police.opening.sealingKey(), UNTIL, Optional.empty()));
        SealedSection risk =
                SealedDocument.read(sealed.document().bytes()).sections().get(1);
        assertThat(risk.admissions()).isEmpty();
        assertThat(sealed.shares()).isEmpty();
        KeyPackage archive = sealed.archived(risk.context().section());
        assertThat(fixture.police
                        .opener()
                        .openOwn(risk, archive, fixture.police.signing.verifyingKey(), risk.context()))
                .isEqualTo(RISK);
    }

    @Test
    void an_opening_key_survives_its_own_file() throws Exception {
        try (SecretBytes pkcs8 = fixture.council.opening.pkcs8();
                OpeningKey again = OpeningKey.fromPkcs8(pkcs8)) {
            SealedSection risk = fixture.risk();
            assertThat(new Opener(fixture.council.agency, again)
                            .open(
                                    risk,
                                    fixture.share(risk, fixture.council),
                                    fixture.police.signing.verifyingKey(),
                                    risk.context(),
                                    NOW))
                    .isEqualTo(RISK);
        }
    }

    @Test
    void no_two_sections_share_a_key_or_a_commitment_or_a_nonce() {
        List<SealedSection> many = Stream.generate(() -> fixture.seal(fixture.summary, Optional.empty()))
                .limit(20)
                .flatMap(one -> one.document().sections().stream())
                .toList();
        assertThat(many.stream().map(one -> one.manifest().statement().commitment()))
                .doesNotHaveDuplicates();
        assertThat(many.stream()
                        .map(one ->
                                HexFormat.of().formatHex(one.body().ciphertext().nonce())))
                .doesNotHaveDuplicates();
    }
}
