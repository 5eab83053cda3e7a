package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.RISK;
import static sharinghub.sealing.SealingFixture.UNTIL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.document.Admission;
import sharinghub.document.Context;
import sharinghub.document.Grant;
import sharinghub.document.KeyPackage;
import sharinghub.document.Manifest;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;

/** T7: only the author's agency can add a reader; and what it granted opens for that reader, that key, that time only. */
class WrongReaderTest {

    private final SealingFixture fixture = new SealingFixture();
    private final SealedSection risk = fixture.risk();
    private final ReleaseShare share = fixture.share(risk, fixture.council);
    private final Admission council = risk.admission(fixture.council.agency).orElseThrow();

    @Test
    void another_recipients_grant_is_of_no_use() throws Exception {
        Admission harbour = risk.admission(fixture.harbour.agency).orElseThrow();
        assertThat(fixture.open(with(harbour), fixture.harbour)).isEqualTo(RISK);
        refused(with(harbour));
        refused(with(new Admission(harbour.grant(), council.keyPackage())));
        refused(with(new Admission(council.grant(), harbour.keyPackage())));
    }

    @Test
    void another_agencys_key_does_not_open_what_was_granted_here() {
        Opener thief = new Opener(fixture.council.agency, fixture.harbour.opening);
        assertThatThrownBy(() -> thief.open(risk, share, fixture.police.signing.verifyingKey(), risk.context(), NOW))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void a_grant_for_another_document_of_the_same_author_does_not_open_this_one() {
        Sealed other = fixture.seal(fixture.summary, Optional.empty());
        Admission elsewhere = other.document()
                .section(risk.context().section())
                .orElseThrow()
                .admission(fixture.council.agency)
                .orElseThrow();
        refused(with(elsewhere));
    }

    @Test
    void a_grant_signed_by_the_hub_or_a_reader_is_no_grant() throws Exception {
        assertThat(fixture.open(with(regranted(fixture.police.signing, UNTIL)), fixture.council))
                .isEqualTo(RISK);
        refused(with(regranted(fixture.council.signing, UNTIL)));
        refused(with(regranted(SigningKey.generate(CHANCE), UNTIL)));
    }

    @Test
    void nobody_takes_over_anothers_words_by_signing_them() {
        Signed<Manifest> stolen = Signed.sign(risk.manifest().statement(), fixture.harbour.signing);
        refused(new SealedSection(stolen, risk.body(), List.of(council)));
        assertThatThrownBy(() -> fixture.council
                        .opener()
                        .open(
                                new SealedSection(stolen, risk.body(), List.of(council)),
                                share,
                                fixture.harbour.signing.verifyingKey(),
                                risk.context(),
                                NOW))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void after_its_last_second_a_grant_is_over() throws Exception {
        SealedSection shortly = with(regranted(fixture.police.signing, NOW));
        assertThat(openAt(shortly, NOW)).isEqualTo(RISK);
        assertThatThrownBy(() -> openAt(shortly, NOW.plusSeconds(1))).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> openAt(risk, UNTIL.plusNanos(1))).isInstanceOf(CannotOpen.class);
    }

    @Test
    void a_forged_key_package_is_refused_even_with_the_right_half_in_it() throws Exception {
        try (SecretBytes half = SecretPackage.open(
                council.keyPackage(), SecretPart.HALF, risk.manifest().digest(), fixture.council.opening)) {
            KeyPackage forged = SecretPackage.close(
                    half, SecretPart.HALF, risk.manifest().digest(), fixture.council.opening.sealingKey(), CHANCE);
            refused(with(new Admission(council.grant(), forged)));
        }
    }

    @Test
    void a_package_made_for_the_archive_or_another_section_is_refused_before_the_key_is_touched() {
        fixture.council.opening.close(); // so that touching it would be another failure
        KeyPackage archived = fixture.sealed.archived(risk.context().section());
        assertThatThrownBy(() -> SecretPackage.open(
                        archived, SecretPart.HALF, risk.manifest().digest(), fixture.council.opening))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> SecretPackage.open(
                        council.keyPackage(),
                        SecretPart.HALF,
                        fixture.incident().manifest().digest(),
                        fixture.council.opening))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> SecretPackage.open(
                        council.keyPackage(), SecretPart.HALF, risk.manifest().digest(), fixture.council.opening))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_agency_does_not_open_by_the_authors_archive() {
        Context context = risk.context();
        KeyPackage archived = fixture.sealed.archived(context.section());
        assertThatThrownBy(() -> fixture.council
                        .opener()
                        .openOwn(risk, archived, fixture.police.signing.verifyingKey(), context))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> fixture.police
                        .opener()
                        .openOwn(risk, council.keyPackage(), fixture.police.signing.verifyingKey(), context))
                .isInstanceOf(CannotOpen.class);
    }

    private Admission regranted(SigningKey signer, Instant until) {
        Grant old = council.grant().statement();
        Grant again = new Grant(
                old.manifest(), old.recipient(), old.key(), old.keyPackage(), old.agreement(), until, old.share());
        return new Admission(Signed.sign(again, signer), council.keyPackage());
    }

    private SealedSection with(Admission admission) {
        return new SealedSection(risk.manifest(), risk.body(), List.of(admission));
    }

    private String openAt(SealedSection section, Instant at) throws CannotOpen {
        return fixture.council.opener().open(section, share, fixture.police.signing.verifyingKey(), risk.context(), at);
    }

    private void refused(SealedSection section) {
        assertThatThrownBy(() -> fixture.open(section, fixture.council)).isInstanceOf(CannotOpen.class);
    }
}
