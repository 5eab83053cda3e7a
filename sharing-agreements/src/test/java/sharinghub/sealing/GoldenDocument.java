package sharinghub.sealing;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.CaseworkText;
import sharinghub.casework.MalformedCasework;
import sharinghub.document.KeyPackage;
import sharinghub.document.MalformedDocument;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.reference.SectionId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * A sealed document that was made once and is kept with all its keys, so that every later version can show that it still
 * opens it. Its three sections are those of {@code docs/sealed-document.md}. Nobody in it exists.
 */
public final class GoldenDocument {

    public static final AgencyId POLICE = new AgencyId("brockmere-police");
    public static final AgencyId COUNTY = new AgencyId("eastshire-council");
    public static final AgencyId HARBOUR = new AgencyId("safe-harbour");
    public static final Instant MADE = Instant.parse("2026-11-24T09:30:00Z");
    public static final Instant UNTIL = Instant.parse("2034-03-31T22:59:59Z");

    private static final Path FOLDER = Path.of("src/test/resources/vectors/documents");

    private GoldenDocument() {}

    /** One of its files. */
    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    public static SealedDocument document() throws IOException, MalformedDocument {
        return SealedDocument.read(Files.readAllBytes(file("document.sealed")));
    }

    public static CaseSummary summary() throws IOException, MalformedCasework {
        return CaseworkText.read(Files.readString(file("summary.txt")));
    }

    public static List<ReleaseShare> shares() throws IOException, MalformedJson {
        return Json.read(Files.readAllBytes(file("shares.json")), new TypeReference<>() {});
    }

    public static KeyPackage archived(SectionId section) throws IOException, MalformedDocument {
        return KeyPackage.read(Files.readAllBytes(file(section + ".archive")));
    }

    public static OpeningKey openingKey(AgencyId agency) throws IOException {
        return OpeningKey.fromPkcs8(SecretBytes.owning(Files.readAllBytes(file(agency + ".opening.key"))));
    }

    public static SigningKey policeSigningKey() throws IOException {
        return SigningKey.fromPkcs8(SecretBytes.owning(Files.readAllBytes(file(POLICE + ".signing.key"))));
    }

    /** Makes it anew from {@code summary.txt}: only when the format has changed, and then under a new format number. */
    public static void main(String[] none) throws Exception {
        SecureRandom chance = new SecureRandom();
        SigningKey signing = SigningKey.generate(chance);
        keep(POLICE + ".signing.key", signing.pkcs8());
        Files.writeString(file(POLICE + ".verifying.txt"), signing.verifyingKey() + "\n");
        AgencyKeys county = reader(COUNTY, chance);
        AgencyKeys harbour = reader(HARBOUR, chance);
        List<SectionId> sections =
                summary().sections().stream().map(one -> one.section()).toList();
        Sealed sealed = new Sealer(signing, chance, InstantSource.fixed(MADE))
                .seal(new SealingOrder(
                        summary(),
                        Map.of(
                                sections.get(0), Set.of(county, harbour),
                                sections.get(1), Set.of(county, harbour),
                                sections.get(2), Set.of(harbour)),
                        reader(POLICE, chance).sealing(),
                        UNTIL,
                        Optional.empty()));
        Files.write(file("document.sealed"), sealed.document().bytes());
        Files.write(file("shares.json"), Json.write(sealed.shares()));
        for (SectionId section : sections) {
            Files.write(file(section + ".archive"), sealed.archived(section).bytes());
        }
    }

    private static AgencyKeys reader(AgencyId agency, SecureRandom chance) throws IOException {
        OpeningKey opening = OpeningKey.generate(chance);
        keep(agency + ".opening.key", opening.pkcs8());
        SigningKey none = SigningKey.generate(chance);
        return new AgencyKeys(agency, opening.sealingKey(), opening.sealingKey(), none.verifyingKey());
    }

    private static void keep(String name, SecretBytes key) throws IOException {
        Files.write(file(name), key.exposed());
    }
}
