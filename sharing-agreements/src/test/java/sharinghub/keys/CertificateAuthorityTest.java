package sharinghub.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;

class CertificateAuthorityTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final AgencyId POLICE = new AgencyId("brockmere-police");

    private final SecureRandom chance = new SecureRandom();
    private final CertificateAuthority authority =
            CertificateAuthority.create("Brockmere test authority", DAY, () -> NOW, chance);

    @Test
    void a_portal_s_certificate_opens_connections_and_is_signed_by_the_authority() throws Exception {
        X509Certificate portal = authority.forPortal(POLICE, DAY).certificate();
        portal.verify(authority.certificate().getPublicKey());
        assertThat(portal.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(portal.getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void a_server_s_certificate_answers_connections_on_this_machine_only() throws Exception {
        X509Certificate hub = authority.forServer("hub", DAY).certificate();
        assertThat(hub.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(hub.getSubjectAlternativeNames()).containsExactly(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
    }

    @Test
    void another_authority_of_the_same_name_signed_nothing_of_ours() {
        X509Certificate portal = authority.forPortal(POLICE, DAY).certificate();
        CertificateAuthority other = CertificateAuthority.create("Brockmere test authority", DAY, () -> NOW, chance);
        assertThatThrownBy(() -> portal.verify(other.certificate().getPublicKey()))
                .isInstanceOf(SignatureException.class);
    }

    @Test
    void a_certificate_ends_when_its_life_does() {
        X509Certificate portal =
                authority.forPortal(POLICE, Duration.ofHours(1)).certificate();
        assertThatThrownBy(() -> portal.checkValidity(Date.from(NOW.plus(Duration.ofHours(2)))))
                .isInstanceOf(CertificateExpiredException.class);
    }

    @Test
    void a_store_on_disk_is_for_its_owner_alone_and_opens_with_its_passphrase_only(@TempDir Path folder)
            throws Exception {
        IssuedCertificate portal = authority.forPortal(POLICE, DAY);
        Path file = folder.resolve("portal.p12");
        char[] passphrase = "a passphrase".toCharArray();
        IssuedCertificate.write(portal.keyStore(passphrase), passphrase, file);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(KeyStore.getInstance(file.toFile(), passphrase).getKey(IssuedCertificate.ALIAS, passphrase))
                .isEqualTo(portal.privateKey());
        assertThatThrownBy(() -> KeyStore.getInstance(file.toFile(), "another".toCharArray()))
                .hasMessageContaining("password was incorrect");
    }

    @Test
    void a_certificate_never_prints_its_key() {
        assertThat(authority.forPortal(POLICE, DAY)).hasToString("IssuedCertificate of CN=portal of brockmere-police");
    }
}
