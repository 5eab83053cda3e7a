package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import sharinghub.document.Body;
import sharinghub.document.MalformedDocument;
import sharinghub.document.Manifest;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.VerifyingKey;

/**
 * T3: a part has one encoding. Each bending here is one that a general CMS library lets through, which is shown beside it;
 * ours refuses it, although every signature in it still holds.
 */
class OneEncodingTest {

    private final SealingFixture fixture = new SealingFixture();
    private final SealedSection risk = fixture.risk();
    private final byte[] manifest = risk.manifest().bytes();
    private final VerifyingKey author = fixture.police.signing.verifyingKey();

    @Test
    void the_forgers_tool_changes_nothing_by_itself_and_the_straight_part_passes_both() throws Exception {
        assertThat(Asn1.change(manifest, same -> same, 1, 0, 3, 0, 1, 0)).isEqualTo(manifest);
        assertThat(LenientCms.verifies(manifest, author)).isTrue();
        assertThat(Manifest.read(manifest).verifies(author)).isTrue();
    }

    @Test
    void unsigned_attributes_are_refused() {
        ASN1Encodable attribute =
                new DERSequence(new ASN1Encodable[] {PKCSObjectIdentifiers.data, new DERSet(DERNull.INSTANCE)});
        ASN1Encodable attributes = new DERTaggedObject(false, 1, new DERSet(attribute));
        refusedThoughLenientCmsTakes(Asn1.change(manifest, signer -> Asn1.longer(signer, attributes), 1, 0, 3, 0));
    }

    @Test
    void extra_certificates_are_refused() throws Exception {
        ASN1Encodable certificate = ASN1Sequence.getInstance(anyCertificate());
        ASN1Encodable certificates = new DERTaggedObject(false, 0, new DERSet(certificate));
        refusedThoughLenientCmsTakes(Asn1.change(manifest, data -> inserted(data, 3, certificates), 1, 0));
    }

    @Test
    void a_second_signer_is_refused() {
        ASN1Encodable second = Asn1.at(fixture.incident().manifest().bytes(), 1, 0, 3, 0);
        refusedThoughLenientCmsTakes(Asn1.change(manifest, signers -> Asn1.longer(signers, second), 1, 0, 3));
    }

    @Test
    void another_outer_content_type_is_refused() {
        refusedThoughLenientCmsTakes(Asn1.change(manifest, type -> CMSObjectIdentifiers.envelopedData, 0));
    }

    @Test
    void parameters_where_none_belong_are_refused() {
        refusedThoughLenientCmsTakes(
                Asn1.change(manifest, sha256 -> Asn1.longer(sha256, DERNull.INSTANCE), 1, 0, 3, 0, 2));
    }

    @Test
    void indefinite_lengths_are_refused() {
        ASN1Sequence outer = ASN1Sequence.getInstance(manifest);
        ASN1Encodable data = Asn1.at(manifest, 1, 0);
        refusedThoughLenientCmsTakes(Asn1.encoded(
                new BERSequence(new ASN1Encodable[] {
                    outer.getObjectAt(0),
                    new BERTaggedObject(
                            true, 0, new BERSequence(Asn1.children(data).toArray(ASN1Encodable[]::new)))
                }),
                "BER"));
    }

    @Test
    void a_length_in_more_bytes_than_it_needs_is_refused() throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(new byte[] {0x30, (byte) 0x83, 0}); // and the two bytes of length that follow
        longer.write(manifest, 2, manifest.length - 2);
        refusedThoughLenientCmsTakes(longer.toByteArray());
    }

    @Test
    void a_signed_part_with_a_field_repeated_reordered_or_unknown_is_refused() throws Exception {
        String text = new String(risk.manifest().statement().bytes(), US_ASCII);
        List<String> lines = text.lines().toList();
        assertThat(Manifest.read(signedText(lines)).verifies(author)).isTrue();
        for (int i = 0; i < lines.size(); i++) {
            refusedText(changed(lines, i, List.of(lines.get(i), lines.get(i))));
            refusedText(changed(lines, i, List.of(lines.get(i), "urgent yes")));
            refusedText(changed(lines, i, List.of()));
            refusedText(changed(lines, i, List.of(lines.get(i) + " ")));
            refusedText(changed(lines, i, List.of(lines.get(i) + "\r")));
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, i, (i + 1) % lines.size());
            refusedText(swapped);
        }
        refusedText(changed(lines, 0, List.of("sharing-hub grant")));
        refusedText(changed(lines, 1, List.of("format 2")));
        refusedText(changed(lines, 2, List.of("suite 2")));
        refusedText(changed(lines, 7, List.of("subject 01")));
        refusedText(changed(lines, 13, List.of("made 2026-11-24T09:30Z")));
        refusedText(changed(lines, 14, List.of("bucket 4097")));
    }

    @Test
    void a_second_recipient_or_none_or_another_order_is_refused() {
        byte[] body = risk.body().bytes();
        ASN1Encodable second = Asn1.at(fixture.incident().body().bytes(), 1, 0, 1, 0);
        assertMalformedBody(Asn1.change(body, set -> Asn1.longer(set, second), 1, 0, 1));
        assertMalformedBody(Asn1.change(body, set -> Asn1.with(set, List.of()), 1, 0, 1));
        assertMalformedBody(Asn1.change(
                body, set -> Asn1.with(set, List.of(second, Asn1.children(set).get(0))), 1, 0, 1));
    }

    @Test
    void admissions_in_another_order_or_twice_are_refused() {
        byte[] section = risk.bytes();
        List<ASN1Encodable> admissions = Asn1.children(Asn1.at(section, 2));
        assertThat(admissions).hasSize(2);
        assertMalformedSection(Asn1.change(
                section, list -> Asn1.with(list, List.of(admissions.get(1), admissions.get(0))), 2));
        assertMalformedSection(Asn1.change(section, list -> Asn1.longer(list, admissions.get(1)), 2));
        assertMalformedSection(Asn1.change(section, all -> Asn1.longer(all, DERNull.INSTANCE)));
    }

    @Test
    void bytes_behind_the_end_and_another_title_are_refused() {
        byte[] document = fixture.sealed.document().bytes();
        assertThatThrownBy(() -> SealedDocument.read(Arrays.copyOf(document, document.length + 1)))
                .isInstanceOf(MalformedDocument.class);
        byte[] titled = Asn1.change(document, title -> new DERUTF8String("sharing-hub sealed document 2"), 0);
        assertThatThrownBy(() -> SealedDocument.read(titled)).isInstanceOf(MalformedDocument.class);
    }

    private byte[] signedText(List<String> lines) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(US_ASCII);
        byte[] signature = fixture.police.signing.sign(text);
        byte[] other = Asn1.change(manifest, octets -> new org.bouncycastle.asn1.DEROctetString(text), 1, 0, 2, 1, 0);
        return Asn1.change(other, octets -> new org.bouncycastle.asn1.DEROctetString(signature), 1, 0, 3, 0, 4);
    }

    private static List<String> changed(List<String> lines, int place, List<String> instead) {
        List<String> changed = new ArrayList<>(lines.subList(0, place));
        changed.addAll(instead);
        changed.addAll(lines.subList(place + 1, lines.size()));
        return changed;
    }

    private void refusedText(List<String> lines) {
        refusedThoughLenientCmsTakes(signedText(lines));
    }

    private void refusedThoughLenientCmsTakes(byte[] bent) {
        assertThat(bent).isNotEqualTo(manifest);
        assertThat(LenientCms.verifies(bent, author))
                .as("a general CMS library takes it")
                .isTrue();
        assertThatThrownBy(() -> Manifest.read(bent))
                .isInstanceOf(MalformedDocument.class)
                .hasMessage("not in the one exact form of the format");
    }

    private static void assertMalformedBody(byte[] bent) {
        assertThatThrownBy(() -> Body.read(bent)).isInstanceOf(MalformedDocument.class);
    }

    private static void assertMalformedSection(byte[] bent) {
        assertThatThrownBy(() -> SealedSection.read(bent)).isInstanceOf(MalformedDocument.class);
    }

    private static ASN1Encodable inserted(ASN1Encodable sequence, int place, ASN1Encodable added) {
        List<ASN1Encodable> children = new ArrayList<>(Asn1.children(sequence));
        children.add(place, added);
        return Asn1.with(sequence, children);
    }

    private static byte[] anyCertificate() throws Exception {
        return CertificateAuthority.create(
                        "example.org",
                        java.time.Duration.ofDays(1),
                        java.time.InstantSource.fixed(SealingFixture.NOW),
                        SealingFixture.CHANCE)
                .certificate()
                .getEncoded();
    }
}
