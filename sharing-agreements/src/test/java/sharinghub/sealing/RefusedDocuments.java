package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static sharinghub.sealing.GoldenKeys.HARBOUR;
import static sharinghub.sealing.GoldenKeys.POLICE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sharinghub.casework.CaseSummary;
import sharinghub.document.Admission;
import sharinghub.document.Body;
import sharinghub.document.Bucket;
import sharinghub.document.Context;
import sharinghub.document.Grant;
import sharinghub.document.KeyPackage;
import sharinghub.document.Manifest;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.reference.Hash;

/** Makes documents that are whole, in format 1 to the last bit, and must be refused all the same: somebody lied in them. */
final class RefusedDocuments {

    private static final byte[] TEXT = "Risk level: HIGH.".getBytes(UTF_8);

    private final GoldenKeys keys;
    private final Map<String, Sealed> made = new LinkedHashMap<>();

    private RefusedDocuments(GoldenKeys keys) {
        this.keys = keys;
    }

    /** All, by their names; {@code refused.txt} has the reason for each. */
    static Map<String, Sealed> made(GoldenKeys keys) {
        RefusedDocuments refused = new RefusedDocuments(keys);
        refused.signedBy("refused/signed-by-another-agency", keys.signing(HARBOUR), GoldenOrder.UNTIL);
        refused.signedBy("refused/grant-run-out", keys.signing(POLICE), GoldenOrder.MADE.minusSeconds(1));
        refused.grantByItsReader();
        refused.partsExchanged();
        refused.authorLies("refused/another-commitment", Optional.of(Hash.of(TEXT)), 0);
        refused.authorLies("refused/rubbish-behind-the-text", Optional.empty(), 1);
        return refused.made;
    }

    private void signedBy(String name, SigningKey by, Instant until) {
        GoldenOrder order = new GoldenOrder(name, keys).section("risk.dash", 1, "Risk level: HIGH.", HARBOUR);
        CaseSummary summary = order.summary();
        made.put(name, order.seal(summary, Optional.empty(), by, until));
    }

    private void grantByItsReader() {
        String name = "refused/grant-by-its-reader";
        GoldenOrder order = new GoldenOrder(name, keys).section("risk.dash", 1, "Risk level: HIGH.", HARBOUR);
        Sealed honest = order.seal(order.summary());
        SealedSection section = honest.document().sections().getFirst();
        Admission given = section.admissions().getFirst();
        Admission taken =
                new Admission(Signed.sign(given.grant().statement(), keys.signing(HARBOUR)), given.keyPackage());
        made.put(name, with(honest, List.of(new SealedSection(section.manifest(), section.body(), List.of(taken)))));
    }

    private void partsExchanged() {
        String name = "refused/grants-exchanged";
        GoldenOrder order = new GoldenOrder(name, keys)
                .section("risk.dash", 1, "Risk level: HIGH.", HARBOUR)
                .section("whereabouts", 1, "With a friend at ZZ99 3VZ.", HARBOUR);
        Sealed honest = order.seal(order.summary());
        SealedSection risk = honest.document().sections().getFirst();
        SealedSection whereabouts = honest.document().sections().getLast();
        made.put(
                name,
                with(
                        honest,
                        List.of(
                                new SealedSection(risk.manifest(), risk.body(), whereabouts.admissions()),
                                new SealedSection(whereabouts.manifest(), whereabouts.body(), risk.admissions()))));
        made.put(
                "refused/bodies-exchanged",
                with(
                        honest,
                        List.of(
                                new SealedSection(risk.manifest(), whereabouts.body(), risk.admissions()),
                                new SealedSection(whereabouts.manifest(), risk.body(), whereabouts.admissions()))));
    }

    /** The author itself signs every part, around a commitment of its choice, or a byte where zeros belong. */
    private void authorLies(String name, Optional<Hash> commitment, int behindTheText) {
        GoldenOrder order = new GoldenOrder(name, keys).section("risk.dash", 1, "Risk level: HIGH.", HARBOUR);
        SealedSection honest = order.seal(order.summary()).document().sections().getFirst();
        Context context = honest.context();
        try (SecretBytes secret = SecretBytes.random(KeyPackage.SECRET_LENGTH, order.chance());
                SectionCipher cipher = new SectionCipher(secret, context.hash());
                SecretBytes contentKey = SecretBytes.random(Aead.KEY_LENGTH, order.chance())) {
            byte[] room = Padding.pad(TEXT, Bucket.SMALLEST);
            room[room.length - 1] = (byte) behindTheText;
            Body body = new Body(
                    context.section().text(),
                    KeyWrap.wrap(cipher.wrappingKey(), contentKey),
                    Aead.seal(contentKey, room, order.chance()));
            Signed<Manifest> manifest = Signed.sign(
                    new Manifest(
                            context,
                            Optional.empty(),
                            GoldenOrder.MADE,
                            new Bucket(Bucket.SMALLEST),
                            body.digest(),
                            commitment.orElse(cipher.commitment())),
                    keys.signing(POLICE));
            made.put(name, admitting(manifest, body, secret, order));
        }
    }

    /** The reader's half is the whole secret, the hub's is nothing. */
    private Sealed admitting(Signed<Manifest> manifest, Body body, SecretBytes secret, GoldenOrder order) {
        Context context = manifest.statement().context();
        ReleaseShare share = new ReleaseShare(context.section(), HARBOUR, Forger.noShare());
        KeyPackage whole = SecretPackage.close(
                secret,
                SecretPart.HALF,
                manifest.digest(),
                keys.opening(HARBOUR).sealingKey(),
                order.chance());
        Grant grant = new Grant(
                manifest.digest(),
                HARBOUR,
                whole.key(),
                whole.digest(),
                context.agreement(),
                GoldenOrder.UNTIL,
                share.digest());
        Admission admission = new Admission(Signed.sign(grant, keys.signing(POLICE)), whole);
        SealedSection section = new SealedSection(manifest, body, List.of(admission));
        return new Sealed(new SealedDocument(List.of(section)), List.of(share), new TreeMap<>());
    }

    private static Sealed with(Sealed honest, List<SealedSection> sections) {
        return new Sealed(new SealedDocument(sections), honest.shares(), honest.archive());
    }
}
