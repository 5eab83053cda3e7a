package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.UNTIL;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import sharinghub.document.Body;
import sharinghub.document.Ciphertext;
import sharinghub.document.Manifest;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;

/** T9: failing to open looks the same whatever the cause. */
class OneFailureTest {

    private final SealingFixture fixture = new SealingFixture();
    private final SealedSection risk = fixture.risk();
    private final ReleaseShare share = fixture.share(risk, fixture.council);
    private final VerifyingKey police = fixture.police.signing.verifyingKey();
    private final Opener council = fixture.council.opener();

    @Test
    void every_cause_gives_the_same_answer_and_no_hint() {
        Body body = risk.body();
        byte[] bent = body.ciphertext().text().clone();
        bent[0] ^= 1;
        Body otherText = new Body(
                body.name(),
                body.wrappedKey(),
                new Ciphertext(
                        body.ciphertext().nonce(), bent, body.ciphertext().tag()));
        ReleaseShare none =
                new ReleaseShare(risk.context().section(), fixture.council.agency, SecretBytes.owning(new byte[32]));
        VerifyingKey stranger = SigningKey.generate(CHANCE).verifyingKey();
        Stream<ThrowingCallable> causes = Stream.of(
                () -> open(risk, none, police, NOW),
                () -> open(risk, fixture.share(risk, fixture.harbour), police, NOW),
                () -> open(risk, share, stranger, NOW),
                () -> open(risk, share, police, UNTIL.plusSeconds(1)),
                () -> open(fixture.incident(), share, police, NOW),
                () -> open(risk.forRecipient(fixture.harbour.agency), share, police, NOW),
                () -> open(new SealedSection(risk.manifest(), otherText, risk.admissions()), share, police, NOW),
                () -> open(signedAround(otherText), forgedShare(), police, NOW),
                () -> open(
                        signedAround(new Body(body.name(), new byte[40], body.ciphertext())),
                        forgedShare(),
                        police,
                        NOW),
                () -> open(signedAround(padded((byte) 1)), forgedShare(), police, NOW));
        List<Throwable> failures = causes.map(cause -> catchThrowable(cause)).toList();

        assertThat(failures)
                .hasSize(10)
                .allSatisfy(failure -> assertThat(failure)
                        .isExactlyInstanceOf(CannotOpen.class)
                        .hasMessage("this cannot be opened")
                        .hasNoCause()
                        .hasNoSuppressedExceptions());
    }

    @Test
    void padding_that_is_not_zeros_is_what_stops_the_last_of_them() throws Exception {
        assertThat(open(signedAround(padded((byte) 0)), forgedShare(), police, NOW))
                .isEqualTo("text");
    }

    private String open(SealedSection section, ReleaseShare half, VerifyingKey author, Instant at) throws CannotOpen {
        return council.open(section, half, author, risk.context(), at);
    }

    private ReleaseShare forgedShare() {
        return new ReleaseShare(risk.context().section(), fixture.council.agency, Forger.noShare());
    }

    /** What a malicious author makes of any body: manifest, grant and commitment all genuine. */
    private SealedSection signedAround(Body body) {
        Manifest old = risk.manifest().statement();
        try (SectionCipher cipher = new SectionCipher(secret(), risk.context().hash())) {
            Manifest manifest = new Manifest(
                    old.context(), old.previous(), old.made(), old.bucket(), body.digest(), cipher.commitment());
            return Forger.admitting(fixture, Signed.sign(manifest, fixture.police.signing), body, secret());
        }
    }

    /** A body that says four letters, with its last byte as given. */
    private Body padded(byte last) {
        byte[] plain = Padding.pad(new byte[] {'t', 'e', 'x', 't'}, risk.body().size());
        plain[plain.length - 1] = last;
        try (SectionCipher cipher = new SectionCipher(secret(), risk.context().hash());
                SecretBytes contentKey = SecretBytes.random(32, CHANCE)) {
            return new Body(
                    risk.body().name(),
                    KeyWrap.wrap(cipher.wrappingKey(), contentKey),
                    Aead.seal(contentKey, plain, CHANCE));
        }
    }

    private static SecretBytes secret() {
        return SecretBytes.owning("a secret of thirty-two bytes 012".getBytes(US_ASCII));
    }
}
