package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.RISK;

import org.junit.jupiter.api.Test;
import sharinghub.document.Admission;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;
import sharinghub.text.Json;

/** T2: a section opens only with the reader's private key and the half that the hub gives out when it logs the release. */
class ReleaseShareTest {

    private final SealingFixture fixture = new SealingFixture();
    private final SealedSection risk = fixture.risk();
    private final ReleaseShare share = fixture.share(risk, fixture.council);

    @Test
    void without_the_hubs_half_nothing_opens() {
        refused(shareOf(new byte[32]));
        refused(shareOf(SecretBytes.random(32, CHANCE).exposed()));
    }

    @Test
    void the_half_for_another_reader_or_another_section_does_not_open() {
        refused(fixture.share(risk, fixture.harbour));
        refused(fixture.share(fixture.incident(), fixture.council));
        refused(shareOf(fixture.share(risk, fixture.harbour).half().exposed()));
        refused(shareOf(
                fixture.share(fixture.incident(), fixture.council).half().exposed()));
    }

    @Test
    void either_half_alone_opens_nothing_even_for_one_who_skips_every_check() throws Exception {
        try (SecretBytes half = half();
                SecretBytes whole = half.xor(share.half())) {
            assertThat(opensWith(whole)).isTrue();
            assertThat(opensWith(half)).isFalse();
            assertThat(opensWith(share.half())).isFalse();
        }
    }

    @Test
    void halves_of_two_readers_do_not_make_a_whole() throws Exception {
        try (SecretBytes half = half();
                SecretBytes wrong =
                        half.xor(fixture.share(risk, fixture.harbour).half())) {
            assertThat(opensWith(wrong)).isFalse();
        }
    }

    @Test
    void a_share_travels_as_json_and_says_nothing_of_itself() throws Exception {
        byte[] json = Json.write(share);
        ReleaseShare again = Json.read(json, ReleaseShare.class);
        assertThat(again.digest()).isEqualTo(share.digest());
        assertThat(fixture.council
                        .opener()
                        .open(risk, again, fixture.police.signing.verifyingKey(), risk.context(), NOW))
                .isEqualTo(RISK);
        assertThat(share.toString())
                .isEqualTo("ReleaseShare of " + risk.context().section() + " for eastshire-council");
    }

    @Test
    void a_closed_share_is_gone() {
        share.close();
        assertThatThrownBy(() -> share.half().exposed()).isInstanceOf(IllegalStateException.class);
    }

    private SecretBytes half() throws CannotOpen {
        Admission admission = risk.admission(fixture.council.agency).orElseThrow();
        return SecretPackage.open(
                admission.keyPackage(), SecretPart.HALF, risk.manifest().digest(), fixture.council.opening);
    }

    private boolean opensWith(SecretBytes secret) {
        try (SectionCipher cipher = new SectionCipher(secret, risk.context().hash())) {
            return cipher.open(risk.body()).length > 0;
        } catch (CannotOpen e) {
            return false;
        }
    }

    private ReleaseShare shareOf(byte[] half) {
        return new ReleaseShare(risk.context().section(), fixture.council.agency, SecretBytes.owning(half.clone()));
    }

    private void refused(ReleaseShare other) {
        assertThatThrownBy(() -> fixture.council
                        .opener()
                        .open(risk, other, fixture.police.signing.verifyingKey(), risk.context(), NOW))
                .isInstanceOf(CannotOpen.class);
    }
}
