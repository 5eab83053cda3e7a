package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.RISK;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.document.Admission;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/** Another program, which shares no line with ours, verifies and opens what we sealed. */
class SecondOpinionTest {

    private static final HexFormat HEX = HexFormat.of();

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
        certificate(
                "police",
                fixture.police.signing.pkcs8(),
                fixture.police.signing.verifyingKey().digest());
        assertThat(verified(risk.manifest().bytes()))
                .isEqualTo(risk.manifest().statement().bytes());
        assertThat(verified(admission.grant().bytes()))
                .isEqualTo(admission.grant().statement().bytes());

        byte[] bent = risk.manifest().bytes();
        bent[bent.length - 1] ^= 1;
        assertThatThrownBy(() -> verified(bent)).isInstanceOf(IOException.class);
    }

    @Test
    void openssl_alone_opens_the_section_given_the_readers_key_and_the_hubs_half() throws Exception {
        certificate(
                "council",
                fixture.council.opening.pkcs8(),
                fixture.council.opening.sealingKey().digest());
        openssl.give("package.der", admission.keyPackage().bytes());
        openssl.run(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "package.der",
                "-recip",
                "council.pem",
                "-inkey",
                "council.key",
                "-keyform",
                "DER",
                "-binary",
                "-out",
                "half");
        byte[] secret = sum(
                openssl.take("half"),
                fixture.share(risk, fixture.council).half().exposed());

        Hash context = Hash.of(contextLines(risk.manifest().statement().bytes()));
        assertThat(hkdf(secret, "sharing-hub/1 commit\n", context))
                .isEqualTo(risk.manifest().statement().commitment().bytes());
        byte[] wrapping = hkdf(secret, "sharing-hub/1 kek\n", context);

        openssl.give("body.der", risk.body().bytes());
        openssl.run(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "body.der",
                "-secretkey",
                HEX.formatHex(wrapping),
                "-secretkeyid",
                HEX.formatHex(risk.context().section().text().getBytes(US_ASCII)),
                "-binary",
                "-out",
                "padded");
        ByteBuffer padded = ByteBuffer.wrap(openssl.take("padded"));
        byte[] text = new byte[padded.getInt()];
        padded.get(text);
        assertThat(new String(text, UTF_8)).isEqualTo(RISK);
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

    /** OpenSSL finds a key by a certificate whose key identifier is our digest. */
    private void certificate(String name, SecretBytes pkcs8, Hash digest) throws IOException, InterruptedException {
        try (pkcs8) {
            openssl.give(name + ".key", pkcs8.exposed());
        }
        String identifier = HexFormat.ofDelimiter(":").formatHex(digest.bytes());
        openssl.run(
                "req",
                "-x509",
                "-new",
                "-key",
                name + ".key",
                "-keyform",
                "DER",
                "-subj",
                "/CN=" + name,
                "-days",
                "1",
                "-addext",
                "subjectKeyIdentifier=" + identifier,
                "-out",
                name + ".pem");
    }

    private byte[] verified(byte[] part) throws IOException, InterruptedException {
        openssl.give("part.der", part);
        openssl.run(
                "cms",
                "-verify",
                "-inform",
                "DER",
                "-in",
                "part.der",
                "-certfile",
                "police.pem",
                "-noverify",
                "-binary",
                "-out",
                "content");
        return openssl.take("content");
    }

    private byte[] hkdf(byte[] secret, String label, Hash context) throws IOException, InterruptedException {
        openssl.run(
                "kdf",
                "-keylen",
                "32",
                "-kdfopt",
                "digest:SHA256",
                "-kdfopt",
                "hexkey:" + HEX.formatHex(secret),
                "-kdfopt",
                "hexinfo:" + HEX.formatHex(label.getBytes(US_ASCII)) + context,
                "-binary",
                "-out",
                "key",
                "HKDF");
        return openssl.take("key");
    }

    /** Lines 2 to 12 of a manifest, taken out of it without our reader. */
    private static byte[] contextLines(byte[] manifest) {
        String[] lines = new String(manifest, US_ASCII).split("(?<=\n)");
        return String.join("", Arrays.copyOfRange(lines, 1, 12)).getBytes(US_ASCII);
    }

    private static byte[] sum(byte[] a, byte[] b) {
        byte[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] ^= b[i];
        }
        return sum;
    }
}
