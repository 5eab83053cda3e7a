package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Section;
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
import sharinghub.document.Suite;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/**
 * Seals a case summary: each section once, under a secret of its own, which is split anew for each reader into the half
 * that is wrapped to its key and the half that the hub keeps. Signs what it made as the author's agency.
 */
public final class Sealer {

    private final SigningKey key;
    private final SecureRandom chance;
    private final InstantSource clock;

    /** @param key the author's agency's; stays the caller's to close */
    public Sealer(SigningKey key, SecureRandom chance, InstantSource clock) {
        this.key = key;
        this.chance = chance;
        this.clock = clock;
    }

    /** Seals every section of a summary. */
    public Sealed seal(SealingOrder order) {
        List<SealedSection> sections = new ArrayList<>();
        List<ReleaseShare> shares = new ArrayList<>();
        SortedMap<SectionId, KeyPackage> archive = new TreeMap<>();
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (Section section : order.summary().sections()) {
            try (SecretBytes secret = SecretBytes.random(KeyPackage.SECRET_LENGTH, chance)) {
                SealedSection sealed = seal(order, section, secret, made);
                List<Admission> admissions = new ArrayList<>();
                for (AgencyKeys reader : order.readersOf(section)) {
                    Admitted admitted = admit(secret, sealed.manifest(), reader, order.until());
                    admissions.add(admitted.admission());
                    shares.add(admitted.share());
                }
                admissions.sort(Comparator.comparing(Admission::recipient));
                sections.add(new SealedSection(sealed.manifest(), sealed.body(), admissions));
                Hash manifest = sealed.manifest().digest();
                archive.put(
                        section.section(),
                        SecretPackage.close(secret, SecretPart.WHOLE, manifest, order.archive(), chance));
            }
        }
        return new Sealed(new SealedDocument(sections), shares, archive);
    }

    /**
     * Admits one more reader to a section that was sealed before; body and manifest stay as they are.
     *
     * @param archive the author's own package of that section, and {@code own} the key that opens it
     */
    public Admitted admit(SealedSection section, KeyPackage archive, OpeningKey own, AgencyKeys reader, Instant until)
            throws CannotOpen {
        VerifyingKey me = key.verifyingKey();
        try (SecretBytes secret = new Opener(section.context().author(), own).ownSecret(section, archive, me)) {
            return admit(secret, section.manifest(), reader, until);
        }
    }

    private Admitted admit(SecretBytes secret, Signed<Manifest> manifest, AgencyKeys reader, Instant until) {
        Context context = manifest.statement().context();
        ReleaseShare share =
                new ReleaseShare(context.section(), reader.agency(), SecretBytes.random(ReleaseShare.LENGTH, chance));
        try (SecretBytes half = secret.xor(share.half())) {
            KeyPackage wrapped =
                    SecretPackage.close(half, SecretPart.HALF, manifest.digest(), reader.sealing(), chance);
            Grant grant = new Grant(
                    manifest.digest(),
                    reader.agency(),
                    wrapped.key(),
                    wrapped.digest(),
                    context.agreement(),
                    until,
                    share.digest());
            return new Admitted(new Admission(Signed.sign(grant, key), wrapped), share);
        }
    }

    /** The section itself, nobody admitted yet. */
    private SealedSection seal(SealingOrder order, Section section, SecretBytes secret, Instant made) {
        Context context = context(order.summary(), section);
        try (SectionCipher cipher = new SectionCipher(secret, context.hash());
                SecretBytes text = SecretBytes.owning(section.text().getBytes(UTF_8))) {
            Bucket bucket = Bucket.holding(text.length());
            Body body = cipher.seal(context.section().text(), text.exposed(), bucket.size(), chance);
            Manifest manifest =
                    new Manifest(context, previous(order, section), made, bucket, body.digest(), cipher.commitment());
            return new SealedSection(Signed.sign(manifest, key), body, List.of());
        }
    }

    private static Optional<Hash> previous(SealingOrder order, Section section) {
        return order.previous()
                .flatMap(document -> document.section(section.section()))
                .map(one -> one.manifest().digest());
    }

    private static Context context(CaseSummary summary, Section section) {
        return new Context(
                Suite.P256,
                summary.caseRef(),
                summary.document(),
                section.section(),
                section.category(),
                section.subjectNumber(),
                summary.version(),
                summary.author(),
                summary.agreement(),
                summary.purpose());
    }
}
