package sharinghub.sealing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;

/** The keys of the seven agencies of Brockmere, the same every time. Published, so they protect nothing. */
final class GoldenKeys {

    static final AgencyId POLICE = new AgencyId("brockmere-police");
    static final AgencyId HARBOUR = new AgencyId("safe-harbour");
    static final AgencyId COUNTY = new AgencyId("eastshire-council");

    /** Everybody but the police, who write. */
    static final List<AgencyId> PARTNERS = Stream.of(
                    "brockmere-council",
                    "eastshire-council",
                    "eastshire-nhs",
                    "eastshire-probation",
                    "northgate-homes",
                    "safe-harbour")
            .map(AgencyId::new)
            .toList();

    private final Map<AgencyId, SigningKey> signing = new TreeMap<>();
    private final Map<AgencyId, OpeningKey> opening = new TreeMap<>();

    GoldenKeys() {
        Stream.concat(Stream.of(POLICE), PARTNERS.stream()).forEach(agency -> {
            signing.put(agency, SigningKey.generate(new KnownChance("signing key of " + agency)));
            opening.put(agency, OpeningKey.generate(new KnownChance("opening key of " + agency)));
        });
    }

    SigningKey signing(AgencyId agency) {
        return Objects.requireNonNull(signing.get(agency));
    }

    OpeningKey opening(AgencyId agency) {
        return Objects.requireNonNull(opening.get(agency));
    }

    /** What others seal to, always in the same order. */
    Set<AgencyKeys> of(List<AgencyId> readers) {
        return readers.stream()
                .map(agency -> new AgencyKeys(
                        agency,
                        opening(agency).sealingKey(),
                        opening(agency).sealingKey(),
                        signing(agency).verifyingKey()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The private keys by the names of their files, PKCS#8 in DER. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        signing.forEach((agency, key) ->
                files.put("keys/" + agency + ".signing.key", key.pkcs8().exposed()));
        opening.forEach((agency, key) ->
                files.put("keys/" + agency + ".opening.key", key.pkcs8().exposed()));
        return files;
    }
}
