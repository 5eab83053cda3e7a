package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;

import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.junit.jupiter.api.Test;
import sharinghub.document.Admission;
import sharinghub.document.Body;
import sharinghub.document.Bucket;
import sharinghub.document.Ciphertext;
import sharinghub.document.Context;
import sharinghub.document.MalformedDocument;
import sharinghub.document.Manifest;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;

/** T5: all readers of a section see the same text, even if its author would have it otherwise. */
class TwoReadersOneTextTest {

    private static final byte[] LOW = "risk level: LOW.".getBytes(US_ASCII);
    private static final byte[] HIGH = "risk level: HIGH".getBytes(US_ASCII);

    private final SecretBytes one = SecretBytes.random(32, CHANCE);
    private final SecretBytes two = SecretBytes.random(32, CHANCE);
    private final Ciphertext both = TwoKeyCiphertext.of(
            one, LOW, two, HIGH, SecretBytes.random(12, CHANCE).exposed());

    @Test
    void control_plain_aes_gcm_opens_the_same_ciphertext_as_high_and_as_low() throws Exception {
        assertThat(text(Aead.open(one, both))).contains("risk level: LOW.").doesNotContain("HIGH");
        assertThat(text(Aead.open(two, both))).contains("risk level: HIGH").doesNotContain("LOW");
    }

    @Test
    void control_plain_cms_shows_two_recipients_two_texts_and_our_reader_refuses_the_part() {
        SecretBytes kekOne = SecretBytes.random(32, CHANCE);
        SecretBytes kekTwo = SecretBytes.random(32, CHANCE);
        byte[] forOne = new Body("reader-1", KeyWrap.wrap(kekOne, one), both).bytes();
        byte[] forTwo = new Body("reader-2", KeyWrap.wrap(kekTwo, two), both).bytes();
        ASN1Encodable second = Asn1.at(forTwo, 1, 0, 1, 0);
        byte[] nest = Asn1.change(forOne, recipients -> Asn1.longer(recipients, second), 1, 0, 1);

        assertThat(text(LenientCms.open(nest, "reader-1", kekOne.exposed()))).contains("risk level: LOW.");
        assertThat(text(LenientCms.open(nest, "reader-2", kekTwo.exposed()))).contains("risk level: HIGH");
        assertThatThrownBy(() -> Body.read(nest)).isInstanceOf(MalformedDocument.class);
    }

    @Test
    void the_commitment_lets_one_secret_through_whichever_the_author_signs() throws Exception {
        SealingFixture fixture = new SealingFixture();
        assertThat(readers(fixture, one, two)).containsExactly(true, false);
        assertThat(readers(fixture, two, one)).containsExactly(true, false);
        assertThat(readers(fixture, one, one)).containsExactly(true, true);
    }

    @Test
    void key_and_commitment_are_never_the_same_bytes() {
        Context context = new SealingFixture().risk().context();
        for (int i = 0; i < 200; i++) {
            try (SecretBytes secret = SecretBytes.random(32, CHANCE);
                    SectionCipher cipher = new SectionCipher(secret, context.hash())) {
                assertThat(cipher.wrappingKey().exposed())
                        .isNotEqualTo(cipher.commitment().bytes());
            }
        }
    }

    /** Whether council and harbour can open, where the one is given the secret committed to and the other another one. */
    private static List<Boolean> readers(SealingFixture fixture, SecretBytes committed, SecretBytes other)
            throws Exception {
        Context context = fixture.risk().context();
        try (SectionCipher cipher = new SectionCipher(committed, context.hash())) {
            Body body = cipher.seal(context.section().text(), LOW, Bucket.SMALLEST, CHANCE);
            Manifest manifest = new Manifest(
                    context, Optional.empty(), NOW, new Bucket(Bucket.SMALLEST), body.digest(), cipher.commitment());
            Signed<Manifest> signed = Signed.sign(manifest, fixture.police.signing);
            Admission council = Forger.admission(fixture, fixture.council, signed, committed);
            Admission harbour = Forger.admission(fixture, fixture.harbour, signed, other);
            SealedSection section = new SealedSection(signed, body, List.of(council, harbour));
            section.verify(fixture.police.signing.verifyingKey());
            return List.of(opens(fixture, fixture.council, section), opens(fixture, fixture.harbour, section));
        }
    }

    private static boolean opens(SealingFixture fixture, SealingFixture.Desk reader, SealedSection section) {
        ReleaseShare share = new ReleaseShare(section.context().section(), reader.agency, Forger.noShare());
        try {
            reader.opener().open(section, share, fixture.police.signing.verifyingKey(), section.context(), NOW);
            return true;
        } catch (CannotOpen e) {
            return false;
        }
    }

    private static String text(byte[] opened) {
        return new String(opened, ISO_8859_1);
    }
}
