package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import sharinghub.document.Admission;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/** Verifies and opens what we sealed with {@code openssl} alone; the steps are those of {@code docs/sealed-document.md}. */
final class SecondOpinion {

    private static final HexFormat HEX = HexFormat.of();

    private final OpenSsl openssl;

    SecondOpinion(OpenSsl openssl) {
        this.openssl = openssl;
    }

    /** Gives it a private key under a name. OpenSSL finds a key by a certificate whose key identifier is our digest. */
    void meets(String name, SecretBytes pkcs8, Hash digest) throws IOException, InterruptedException {
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

    /** What that one signed; fails when they did not. */
    byte[] verified(String signer, byte[] part) throws IOException, InterruptedException {
        openssl.give("part.der", part);
        openssl.run(
                "cms",
                "-verify",
                "-inform",
                "DER",
                "-in",
                "part.der",
                "-certfile",
                signer + ".pem",
                "-noverify",
                "-binary",
                "-out",
                "content");
        return openssl.take("content");
    }

    /** The text of a section, opened by that reader with the hub's half. */
    String opened(String reader, SealedSection section, ReleaseShare share) throws IOException, InterruptedException {
        Admission admission = section.admission(share.recipient()).orElseThrow();
        openssl.give("package.der", admission.keyPackage().bytes());
        openssl.run(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "package.der",
                "-recip",
                reader + ".pem",
                "-inkey",
                reader + ".key",
                "-keyform",
                "DER",
                "-binary",
                "-out",
                "half");
        byte[] secret = sum(openssl.take("half"), share.half().exposed());

        Hash context = Hash.of(contextLines(section.manifest().statement().bytes()));
        assertThat(hkdf(secret, "sharing-hub/1 commit\n", context))
                .isEqualTo(section.manifest().statement().commitment().bytes());
        byte[] wrapping = hkdf(secret, "sharing-hub/1 kek\n", context);

        openssl.give("body.der", section.body().bytes());
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
                HEX.formatHex(section.context().section().text().getBytes(US_ASCII)),
                "-binary",
                "-out",
                "padded");
        ByteBuffer padded = ByteBuffer.wrap(openssl.take("padded"));
        byte[] text = new byte[padded.getInt()];
        padded.get(text);
        return new String(text, UTF_8);
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
