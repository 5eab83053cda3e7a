package sharinghub.hub.partnership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.text.Json;

/** Seven invented agencies around one hub, in a fresh folder: certificates, keys, directory, settings. */
public final class Partnership {

    /** The agencies of Brockmere. */
    public static final String[] AGENCIES = {
        "brockmere-police",
        "brockmere-council",
        "eastshire-council",
        "eastshire-probation",
        "eastshire-nhs",
        "safe-harbour",
        "northgate-homes"
    };

    private static final Duration LIFE = Duration.ofHours(2);

    private final Path folder;
    private final CertificateAuthority authority;
    private final Map<AgencyId, Partner> partners = new LinkedHashMap<>();
    private final String issuer;
    private String keysAt = "https://localhost:1/nowhere";

    private Partnership(Path folder, CertificateAuthority authority, String issuer) {
        this.folder = folder;
        this.authority = authority;
        this.issuer = issuer;
    }

    /**
     * A fresh partnership whose people that realm signs in.
     *
     * @param authority signed the realm's TLS certificate and will sign the hub's and the portals'
     */
    public static Partnership create(CertificateAuthority authority, String issuer) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "partnerships")), "p");
            Partnership made = new Partnership(folder, authority, issuer);
            SecureRandom chance = new SecureRandom();
            for (String name : AGENCIES) {
                Partner partner = Partner.create(name, issuer, authority, chance);
                made.partners.put(partner.agency(), partner);
            }
            made.write();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh partnership whose people a local realm signs in. */
    public static Partnership create(CertificateAuthority authority, LocalRealm realm) {
        Partnership made = create(authority, LocalRealm.ISSUER);
        made.keysAt(realm.keysAt());
        return made;
    }

    /** Says where the realm's key set is, an https address; before the hub is deployed. */
    public void keysAt(String address) {
        keysAt = address;
    }

    /** An authority for tests, good for two hours. */
    public static CertificateAuthority authority() {
        return CertificateAuthority.create("Test authority", LIFE, InstantSource.system(), new SecureRandom());
    }

    /** Trust in its authority alone, for a client that shows no certificate. */
    public TrustManager[] trustManagers() throws GeneralSecurityException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(authority.forServer("nobody", LIFE).trustStore());
        return trusted.getTrustManagers();
    }

    /** The agency of that short name. */
    public Partner partner(String name) {
        return Objects.requireNonNull(partners.get(new AgencyId(name)));
    }

    /** Who signs every certificate here. */
    public CertificateAuthority certificateAuthority() {
        return authority;
    }

    /** Everything of it on disk; the hub's data go here too. */
    public Path folder() {
        return folder;
    }

    /** A deployment of the hub for this partnership, on free ports. */
    public JavaArchive hub() {
        return hub(Map.of());
    }

    /** The same with some settings changed. */
    public JavaArchive hub(Map<String, String> changed) {
        Map<String, String> settings = settings();
        settings.putAll(changed);
        String text = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
        return ShrinkWrap.create(JavaArchive.class)
                .addAsManifestResource(new StringAsset(text), "microprofile-config.properties");
    }

    /** What a hub's file of settings says here; ports are free ones. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", "0");
        settings.put("server.sockets.0.port", "0");
        settings.put("server.tls.private-key.keystore.resource.path", path("hub.p12"));
        settings.put("server.tls.private-key.keystore.passphrase", "test");
        settings.put("server.tls.trust.keystore.resource.path", path("trust.p12"));
        settings.put("server.tls.trust.keystore.passphrase", "test");
        settings.put("hub.data", path("data"));
        settings.put("hub.log.key", path("keys/log.key"));
        settings.put("hub.storage-key", path("keys/storage.key"));
        settings.put("hub.registers", config("registers"));
        settings.put("hub.forums", config("forums"));
        settings.put("hub.oversight", "brockmere-council");
        settings.put("hub.agencies", path("agencies"));
        settings.put("hub.issuers", issuer + " " + keysAt);
        settings.put("hub.issuers-trust", path("authority.pem"));
        return settings;
    }

    /** By the key of the hub's log, which the hub made at its first start. */
    public CheckpointReader checkpoints() throws IOException {
        String key = Files.readString(folder.resolve("keys/log.key.pub")).strip();
        return new CheckpointReader(LogVerifyingKey.fromText(key));
    }

    private static String config(String name) {
        return Path.of(System.getProperty("sharinghub.root", ".."), "config", name)
                .toAbsolutePath()
                .toString();
    }

    private String path(String name) {
        return folder.resolve(name).toAbsolutePath().toString();
    }

    private void write() throws IOException {
        char[] passphrase = "test".toCharArray();
        IssuedCertificate hub = authority.forServer("hub", LIFE);
        IssuedCertificate.write(hub.keyStore(passphrase), passphrase, folder.resolve("hub.p12"));
        IssuedCertificate.write(hub.trustStore(), passphrase, folder.resolve("trust.p12"));
        Files.writeString(folder.resolve("authority.pem"), pem());
        Path agencies = Files.createDirectory(folder.resolve("agencies"));
        for (Partner partner : partners.values()) {
            Files.write(agencies.resolve(partner.agency() + ".json"), Json.write(partner.row()));
        }
    }

    private String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(authority.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
