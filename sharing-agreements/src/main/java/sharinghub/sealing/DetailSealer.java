package sharinghub.sealing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.document.Body;
import sharinghub.document.DetailStatement;
import sharinghub.document.KeyPackage;
import sharinghub.document.SealedDetail;
import sharinghub.document.Signed;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SealingKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/** Seals who asks and why to the auditors of the agencies concerned, signed by the asking agency. */
public final class DetailSealer {

    private final AgencyId agency;
    private final SigningKey key;
    private final SecureRandom chance;
    private final InstantSource clock;

    /**
     * @param agency the asking agency
     * @param key    its signing key; stays the caller's to close
     */
    public DetailSealer(AgencyId agency, SigningKey key, SecureRandom chance, InstantSource clock) {
        this.agency = agency;
        this.key = key;
        this.chance = chance;
        this.clock = clock;
    }

    /** Seals a detail for one request, to the auditing keys of 1 to 16 agencies: its own, and those of the authors. */
    public SealedDetail seal(Detail detail, RequestId request, Collection<AgencyKeys> agencies) {
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Hash context = Hash.of(DetailStatement.context(request, agency, made));
        try (SecretBytes secret = SecretBytes.random(KeyPackage.SECRET_LENGTH, chance);
                SectionCipher cipher = new SectionCipher(secret, context);
                SecretBytes text = SecretBytes.owning(detail.bytes())) {
            Body body = cipher.seal(request.text(), text.exposed(), SealedDetail.SIZE, chance);
            List<KeyPackage> keyPackages = agencies.stream()
                    .map(AgencyKeys::auditing)
                    .distinct()
                    .sorted(Comparator.comparing(SealingKey::digest))
                    .map(auditing -> SecretPackage.close(secret, SecretPart.DETAIL, context, auditing, chance))
                    .toList();
            List<DetailStatement.Reader> readers = keyPackages.stream()
                    .map(one -> new DetailStatement.Reader(one.key(), one.digest()))
                    .toList();
            DetailStatement statement =
                    new DetailStatement(request, agency, made, body.digest(), cipher.commitment(), readers);
            return new SealedDetail(Signed.sign(statement, key), body, keyPackages);
        }
    }
}
