package sharinghub.hub.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.ListedAgency;
import sharinghub.hub.identity.Peer;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.P256;
import sharinghub.keys.SealingKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.reference.Hash;
import sharinghub.text.Json;

class AgencyDirectoryTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final ListedAgency POLICE = row("brockmere-police");
    private static final ListedAgency COUNCIL = row("brockmere-council");

    @TempDir
    private Path folder;

    @Test
    void a_row_written_to_a_file_is_read_back_the_same() throws Exception {
        write("brockmere-police.json", Json.write(POLICE));
        write("brockmere-council.json", Json.write(COUNCIL));
        Files.writeString(folder.resolve("README.md"), "not a row");
        assertThat(AgencyDirectory.read(folder).whole().agencies()).containsExactly(COUNCIL, POLICE);
    }

    @Test
    void a_certificate_leads_to_its_agency_s_row_and_any_other_to_nothing() {
        AgencyDirectory directory = new AgencyDirectory(List.of(POLICE, COUNCIL));
        assertThat(directory.withCertificate(POLICE.certificate()))
                .contains(new Peer(
                        POLICE.agency(), POLICE.certificate(), POLICE.issuer(), POLICE.client(), POLICE.tokenKey()));
        assertThat(directory.withCertificate(hash("a stranger's"))).isEmpty();
        assertThat(directory.row(new AgencyId("safe-harbour"))).isEmpty();
    }

    @Test
    void the_hub_s_own_name_in_the_log_is_no_agency_s() {
        assertThatThrownBy(() -> new AgencyDirectory(List.of(POLICE, row("hub"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no agency may be called `hub`");
    }

    @Test
    void a_file_that_is_torn_stops_the_start_and_is_named() throws Exception {
        byte[] whole = Json.write(POLICE);
        write("brockmere-police.json", Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> AgencyDirectory.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("brockmere-police.json");
    }

    @Test
    void a_field_nobody_knows_stops_the_start() throws Exception {
        write(
                "brockmere-police.json",
                new String(Json.write(POLICE), UTF_8)
                        .replaceFirst("\\{", "{\"trusted\":true,")
                        .getBytes(UTF_8));
        assertThatThrownBy(() -> AgencyDirectory.read(folder)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_agencies_may_not_share_a_certificate_a_client_or_a_key() {
        List<ListedAgency> twins = List.of(
                new ListedAgency("Twin", "Front desk", POLICE.certificate(), "i", "c", "t", COUNCIL.keys()),
                new ListedAgency(
                        "Twin", "Front desk", hash("x"), POLICE.issuer(), POLICE.client(), "t", COUNCIL.keys()),
                new ListedAgency("Twin", "Front desk", hash("x"), "i", "c", POLICE.tokenKey(), COUNCIL.keys()),
                new ListedAgency("Twin", "Front desk", hash("x"), "i", "c", "t", POLICE.keys()),
                new ListedAgency(
                        "Twin",
                        "Front desk",
                        hash("x"),
                        "i",
                        "c",
                        "t",
                        withSealingKey(POLICE.keys().sealing())),
                new ListedAgency("Twin", "Front desk", hash("x"), "i", "c", "t", withSigningKey()));
        for (ListedAgency twin : twins) {
            assertThatThrownBy(() -> new AgencyDirectory(List.of(POLICE, twin)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("stands on another agency's row too");
        }
    }

    private static AgencyKeys withSealingKey(SealingKey key) {
        return new AgencyKeys(
                COUNCIL.agency(), key, COUNCIL.keys().auditing(), COUNCIL.keys().signing());
    }

    private static AgencyKeys withSigningKey() {
        return new AgencyKeys(
                COUNCIL.agency(),
                COUNCIL.keys().sealing(),
                COUNCIL.keys().auditing(),
                POLICE.keys().signing());
    }

    private static ListedAgency row(String name) {
        try (SigningKey signing = SigningKey.generate(CHANCE)) {
            AgencyKeys keys = new AgencyKeys(new AgencyId(name), sealingKey(), sealingKey(), signing.verifyingKey());
            return new ListedAgency(
                    "The " + name,
                    "Front desk, 01632 960 100",
                    hash(name),
                    "http://localhost:8180/realms/brockmere",
                    "portal-" + name,
                    "thumbprint of " + name,
                    keys);
        }
    }

    private static SealingKey sealingKey() {
        try (SecretBytes scalar = P256.randomScalar(CHANCE)) {
            return SealingKey.fromSpki(P256.spki(P256.publicOf(scalar)));
        }
    }

    private static Hash hash(String text) {
        return Hash.of(text.getBytes(UTF_8));
    }

    private void write(String name, byte[] text) throws Exception {
        Files.write(folder.resolve(name), text);
    }
}
