package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.RISK;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.document.Admission;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;

/** Another program, which shares no line with ours, verifies and opens what we sealed. */
class SecondOpinionTest {

    @TempDir
    private Path folder = Path.of(".");

    private final SealingFixture fixture = new SealingFixture();
    private final SealedSection risk = fixture.risk();
    private final Admission admission = risk.admission(fixture.council.agency).orElseThrow();

    private OpenSsl openssl;

    @BeforeEach
    void find() throws Exception {
        openssl = new OpenSsl(folder);
    }

    @Test
    void openssl_verifies_the_authors_signatures_and_shows_what_was_signed() throws Exception {
        SecondOpinion opinion = new SecondOpinion(openssl);
        opinion.meets(
                "police",
                fixture.police.signing.pkcs8(),
                fixture.police.signing.verifyingKey().digest());
        assertThat(opinion.verified("police", risk.manifest().bytes()))
                .isEqualTo(risk.manifest().statement().bytes());
        assertThat(opinion.verified("police", admission.grant().bytes()))
                .isEqualTo(admission.grant().statement().bytes());

        byte[] bent = risk.manifest().bytes();
        bent[bent.length - 1] ^= 1;
        assertThatThrownBy(() -> opinion.verified("police", bent)).isInstanceOf(IOException.class);
    }

    @Test
    void openssl_alone_opens_the_section_given_the_readers_key_and_the_hubs_half() throws Exception {
        SecondOpinion opinion = new SecondOpinion(openssl);
        opinion.meets(
                "council",
                fixture.council.opening.pkcs8(),
                fixture.council.opening.sealingKey().digest());
        assertThat(opinion.opened("council", risk, fixture.share(risk, fixture.council)))
                .isEqualTo(RISK);
    }

    @Test
    void openssl_reads_our_private_keys_and_we_read_those_it_makes() throws Exception {
        try (SecretBytes ours = fixture.council.opening.pkcs8()) {
            openssl.give("ours.der", ours.exposed());
            openssl.run("pkey", "-inform", "DER", "-in", "ours.der", "-pubout", "-outform", "DER", "-out", "ours.pub");
            assertThat(openssl.take("ours.pub"))
                    .isEqualTo(fixture.council.opening.sealingKey().spki());
        }
        openssl.run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "theirs.pem");
        openssl.run("pkcs8", "-topk8", "-nocrypt", "-in", "theirs.pem", "-outform", "DER", "-out", "theirs.der");
        openssl.run("pkey", "-inform", "DER", "-in", "theirs.der", "-pubout", "-outform", "DER", "-out", "theirs.pub");
        try (OpeningKey theirs = OpeningKey.fromPkcs8(SecretBytes.owning(openssl.take("theirs.der")))) {
            assertThat(theirs.sealingKey().spki()).isEqualTo(openssl.take("theirs.pub"));
        }
    }
}
