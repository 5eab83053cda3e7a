package sharinghub.portal.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.sealing.OpeningKey;

/** Private keys on disk: made once, opened only by their owner, silent. */
class KeyringFolderTest {

    private static final AgencyId POLICE = new AgencyId("brockmere-police");

    private final SecureRandom chance = new SecureRandom();

    @TempDir
    private Path temporary;

    private KeyringFolder folder;
    private IssuedCertificate connection;

    @BeforeEach
    void make() throws Exception {
        folder = new KeyringFolder(temporary.resolve("police"));
        connection = CertificateAuthority.create("a test", Duration.ofHours(1), InstantSource.system(), chance)
                .forPortal(POLICE, Duration.ofHours(1));
        folder.make(POLICE, connection, chance);
    }

    @Test
    void opens_with_the_keys_it_was_made_with() throws Exception {
        try (AgencyKeyring keyring = folder.open(POLICE);
                SigningKey signing = keyring.signing();
                OpeningKey opening = keyring.opening();
                OpeningKey auditing = keyring.auditing();
                SecretBytes store = keyring.store()) {
            byte[] message = "a message".getBytes(UTF_8);
            assertThat(keyring.publicKeys().signing().verifies(message, signing.sign(message)))
                    .isTrue();
            assertThat(keyring.publicKeys().sealing()).isEqualTo(opening.sealingKey());
            assertThat(keyring.publicKeys().auditing()).isEqualTo(auditing.sealingKey());
            assertThat(opening.sealingKey()).isNotEqualTo(auditing.sealingKey());
            assertThat(keyring.token().isPrivate()).isTrue();
            assertThat(keyring.certificate().digest()).isEqualTo(connection.digest());
            assertThat(keyring.connection().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(store.length()).isEqualTo(32);
        }
    }

    @Test
    void is_readable_by_its_owner_alone() throws Exception {
        try (Stream<Path> files = Files.list(folder.folder())) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.folder())))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signing", "opening", "auditing", "token", "store", "connection.p12"})
    void does_not_open_when_a_key_is_readable_by_others_torn_or_absent(String name) throws Exception {
        Path file = folder.folder().resolve(name);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        unusable(file + " can be read by others: chmod 600 " + file);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        unusable(folder.folder().toString());

        Files.delete(file);
        unusable(file + " cannot be read");
    }

    @Test
    void does_not_open_for_another_agency() {
        assertThatThrownBy(() -> folder.open(new AgencyId("safe-harbour")))
                .isInstanceOf(KeyringUnusable.class)
                .hasMessageContaining("another agency than safe-harbour");
    }

    @Test
    void is_never_written_over() {
        assertThatThrownBy(() -> folder.make(POLICE, connection, chance))
                .isInstanceOf(KeyringUnusable.class)
                .hasMessageContaining("never written over");
    }

    @Test
    void says_nothing_of_its_keys() throws Exception {
        try (AgencyKeyring keyring = folder.open(POLICE)) {
            assertThat(keyring).hasToString("AgencyKeyring of brockmere-police");
            assertThat(secretNumbers(keyring))
                    .allSatisfy(secret -> assertThat(keyring.toString()).doesNotContain(secret));
        }
    }

    @Test
    void gives_out_nothing_once_closed() throws Exception {
        AgencyKeyring keyring = folder.open(POLICE);
        keyring.close();

        assertThatThrownBy(keyring::signing).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(keyring::opening).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(keyring::store).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> secretNumbers(AgencyKeyring keyring) throws JOSEException {
        return List.of(
                keyring.token().getD().toString(),
                keyring.token().toECPrivateKey().getS().toString());
    }

    private void unusable(String message) {
        assertThatThrownBy(() -> folder.open(POLICE).close())
                .isInstanceOf(KeyringUnusable.class)
                .hasMessageContaining(message);
    }
}
