package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.CHANCE;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.Test;
import sharinghub.document.Body;
import sharinghub.document.Ciphertext;
import sharinghub.document.Grant;
import sharinghub.document.KeyPackage;
import sharinghub.document.MalformedDocument;
import sharinghub.document.Manifest;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;

/** T8: only the algorithms of the suite, and that is settled by the form of a part, before any key is touched. */
class OtherAlgorithmsTest {

    private static final byte[] TEXT = "Fourteen ticks.".getBytes(US_ASCII);

    private static final List<ASN1ObjectIdentifier> KNOWN = List.of(
            PKCSObjectIdentifiers.data,
            PKCSObjectIdentifiers.signedData,
            PKCSObjectIdentifiers.envelopedData,
            PKCSObjectIdentifiers.id_ct_authEnvelopedData,
            PKCSObjectIdentifiers.rsaEncryption,
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            CMSObjectIdentifiers.compressedData,
            NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha512,
            NISTObjectIdentifiers.id_aes128_GCM,
            NISTObjectIdentifiers.id_aes256_GCM,
            NISTObjectIdentifiers.id_aes256_CBC,
            NISTObjectIdentifiers.id_aes128_wrap,
            NISTObjectIdentifiers.id_aes256_wrap,
            NISTObjectIdentifiers.id_aes256_wrap_pad,
            X9ObjectIdentifiers.id_ecPublicKey,
            X9ObjectIdentifiers.ecdsa_with_SHA1,
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA512,
            SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme,
            SECObjectIdentifiers.dhSinglePass_cofactorDH_sha256kdf_scheme,
            X9ObjectIdentifiers.dhSinglePass_stdDH_sha1kdf_scheme);

    private final SecretBytes kek = SecretBytes.random(32, CHANCE);
    private final SecretBytes contentKey = SecretBytes.random(32, CHANCE);
    private final byte[] wrapped = KeyWrap.wrap(kek, contentKey);

    private interface Reader {
        Object read(byte[] part) throws MalformedDocument;
    }

    @Test
    void each_algorithm_replaced_by_each_other_known_one_is_refused() throws Exception {
        SealedSection risk = new SealingFixture().risk();
        assertThat(replacements(risk.manifest().bytes(), Manifest::read)).isEqualTo(5 * (KNOWN.size() - 1));
        assertThat(replacements(risk.admissions().get(0).grant().bytes(), Grant::read))
                .isEqualTo(5 * (KNOWN.size() - 1));
        assertThat(replacements(risk.body().bytes(), Body::read)).isEqualTo(4 * (KNOWN.size() - 1));
        assertThat(replacements(risk.admissions().get(0).keyPackage().bytes(), KeyPackage::read))
                .isEqualTo(6 * (KNOWN.size() - 1));
    }

    private static int replacements(byte[] part, Reader reader) throws MalformedDocument {
        reader.read(part);
        int refused = 0;
        for (int[] place : identifiers(Asn1.parse(part), new int[0])) {
            for (ASN1ObjectIdentifier other : KNOWN) {
                byte[] bent = Asn1.change(part, old -> other, place);
                if (!Arrays.equals(bent, part)) {
                    assertThatThrownBy(() -> reader.read(bent)).isInstanceOf(MalformedDocument.class);
                    refused++;
                }
            }
        }
        return refused;
    }

    private static List<int[]> identifiers(ASN1Encodable node, int[] path) {
        List<int[]> found = new ArrayList<>();
        if (node instanceof ASN1ObjectIdentifier) {
            found.add(path);
        }
        List<ASN1Encodable> children = Asn1.children(node);
        for (int i = 0; i < children.size(); i++) {
            int[] step = Arrays.copyOf(path, path.length + 1);
            step[path.length] = i;
            found.addAll(identifiers(children.get(i), step));
        }
        return found;
    }

    @Test
    void a_tag_of_12_bytes_is_refused_where_plain_cms_takes_it() throws Exception {
        byte[] nonce = SecretBytes.random(12, CHANCE).exposed();
        byte[] both = aes("AES/GCM/NoPadding", new GCMParameterSpec(96, nonce));
        byte[] honest = new Body("sec", wrapped, new Ciphertext(nonce, TEXT, new byte[16])).bytes();
        byte[] shortTag = Asn1.change(honest, text -> octets(Arrays.copyOf(both, TEXT.length)), 1, 0, 2, 2, 0);
        shortTag = Asn1.change(shortTag, tag -> octets(Arrays.copyOfRange(both, TEXT.length, both.length)), 1, 0, 3);
        byte[] said = Asn1.change(shortTag, length -> new ASN1Integer(12), 1, 0, 2, 1, 1, 1);
        byte[] unsaid = Asn1.change(shortTag, parameters -> new DERSequence(octets(nonce)), 1, 0, 2, 1, 1);

        for (byte[] bent : List.of(said, unsaid)) {
            assertThat(LenientCms.open(bent, "sec", kek.exposed())).isEqualTo(TEXT);
            assertThatThrownBy(() -> Body.read(bent)).isInstanceOf(MalformedDocument.class);
        }
    }

    @Test
    void the_same_recipient_relabelled_as_cbc_is_refused_where_plain_cms_decrypts_it() throws Exception {
        byte[] iv = SecretBytes.random(16, CHANCE).exposed();
        byte[] ciphertext = aes("AES/CBC/PKCS5Padding", new IvParameterSpec(iv));
        byte[] honest = new Body("sec", wrapped, new Ciphertext(new byte[12], TEXT, new byte[16])).bytes();
        byte[] cbc = Asn1.change(honest, type -> CMSObjectIdentifiers.envelopedData, 0);
        ASN1Encodable algorithm =
                new DERSequence(new ASN1Encodable[] {NISTObjectIdentifiers.id_aes256_CBC, octets(iv)});
        cbc = Asn1.change(cbc, version -> new ASN1Integer(2), 1, 0, 0);
        cbc = Asn1.change(cbc, gcm -> algorithm, 1, 0, 2, 1);
        cbc = Asn1.change(cbc, text -> octets(ciphertext), 1, 0, 2, 2, 0);
        byte[] relabelled =
                Asn1.change(cbc, all -> Asn1.with(all, Asn1.children(all).subList(0, 3)), 1, 0); // CBC has no tag

        assertThat(LenientCms.openUnauthenticated(relabelled, "sec", kek.exposed()))
                .isEqualTo(TEXT);
        assertThatThrownBy(() -> Body.read(relabelled)).isInstanceOf(MalformedDocument.class);
    }

    @Test
    void nobody_can_even_put_a_short_tag_or_nonce_together() {
        assertThatThrownBy(() -> new Ciphertext(new byte[12], TEXT, new byte[12]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ciphertext(new byte[16], TEXT, new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Body("sec", new byte[24], new Ciphertext(new byte[12], TEXT, new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] aes(String transformation, java.security.spec.AlgorithmParameterSpec parameters)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(transformation);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(contentKey.exposed(), "AES"), parameters);
        return cipher.doFinal(TEXT);
    }

    private static DEROctetString octets(byte[] bytes) {
        return new DEROctetString(bytes);
    }
}
