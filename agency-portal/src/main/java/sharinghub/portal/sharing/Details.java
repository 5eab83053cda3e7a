package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.document.SealedDetail;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.RequestId;
import sharinghub.sealing.Detail;
import sharinghub.sealing.DetailSealer;

/** Seals who asks and why to the auditors of the agencies concerned: goes with everything that is asked of the hub. */
public final class Details {

    private final AgencyKeyring keyring;
    private final Partners partners;
    private final SecureRandom chance;
    private final InstantSource clock;

    /** @param keyring of the agency whose people ask */
    public Details(AgencyKeyring keyring, Partners partners, SecureRandom chance, InstantSource clock) {
        this.keyring = keyring;
        this.partners = partners;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * The detail of one request: readable for the auditors of the person's own agency and of the authors.
     *
     * @param authors the agencies whose sections are concerned; one that is no partner here is left out
     */
    public SealedDetail of(SignedIn who, String reason, RequestId request, Collection<AgencyId> authors) {
        TreeSet<AgencyId> readers = new TreeSet<>(authors);
        readers.add(who.agency());
        List<AgencyKeys> keys = readers.stream()
                .flatMap(agency -> partners.keys(agency).stream())
                .toList();
        try (SigningKey key = keyring.signing()) {
            return new DetailSealer(who.agency(), key, chance, clock)
                    .seal(new Detail(who.name(), post(who), reason), request, keys);
        }
    }

    /**
     * The detail of a request whose authors are not known beforehand, such as for a list: any partner may turn out to be
     * one. The hub hands it only to the agencies that the entry concerns.
     */
    public SealedDetail ofAnyAuthor(SignedIn who, String reason, RequestId request) {
        return of(who, reason, request, partners.all());
    }

    /** What the person does; where Keycloak does not say, the first of their roles. */
    private static String post(SignedIn who) {
        return who.post().isBlank()
                ? who.roles().stream()
                        .sorted()
                        .map(Object::toString)
                        .findFirst()
                        .orElse("no post given")
                : who.post();
    }
}
