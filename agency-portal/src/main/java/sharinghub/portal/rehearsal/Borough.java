package sharinghub.portal.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.ListedAgency;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SecretFile;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.keyring.KeyringFolder;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.keyring.WitnessKeyFile;
import sharinghub.text.Json;

/**
 * The folder in which the demonstration keeps everything: made whole at the first start, deleted whole by {@code --reset}.
 *
 * @param folder {@code .demo/borough} at the project's root, or {@code .demo/tour}
 */
record Borough(Path folder) {

    /** The one password of everybody in Brockmere. It protects nothing: everything here is invented. */
    static final String PASSWORD = "brockmere-rehearsal";

    /** How the hub's log is called, when nothing else is said. */
    static final String LOG_NAME = "hub.brockmere.example/log";

    /** How the portal is called under checkpoints. */
    static final String WITNESS_NAME = "portal.brockmere.example/witness";

    private static final String WITNESS = "brockmere-portal";
    private static final Duration LIFE = Duration.ofDays(90);
    private static final char[] NO_PASSPHRASE = {};

    /**
     * What the directory says of an agency besides its keys.
     *
     * @param name    what people call it
     * @param contact whom to ring there; the numbers are of Ofcom's range for drama
     */
    record Known(String name, String contact) {}

    /** The seven agencies. */
    static SortedMap<AgencyId, Known> agencies() {
        SortedMap<AgencyId, Known> known = new TreeMap<>();
        known.put(
                new AgencyId("brockmere-police"),
                new Known("Brockmere Constabulary", "Safeguarding desk, 01632 960 100"));
        known.put(
                new AgencyId("brockmere-council"),
                new Known("Brockmere Borough Council", "Community safety team, 01632 960 110"));
        known.put(
                new AgencyId("eastshire-council"),
                new Known("Eastshire County Council", "Children's services front door, 01632 960 120"));
        known.put(new AgencyId("eastshire-probation"), new Known("Eastshire Probation", "Duty officer, 01632 960 130"));
        known.put(new AgencyId("eastshire-nhs"), new Known("Eastshire NHS Trust", "Safeguarding nurse, 01632 960 140"));
        known.put(new AgencyId("safe-harbour"), new Known("Safe Harbour", "Idva on duty, 01632 960 150"));
        known.put(new AgencyId("northgate-homes"), new Known("Northgate Homes", "Tenancy support, 01632 960 160"));
        return known;
    }

    /** Whether the first start got as far as having all keys; an earlier build made no witness. */
    boolean made() {
        return Files.exists(folder.resolve("made")) && Files.exists(logPolicy());
    }

    /** Whether the cases have been loaded; an earlier build did not say for which ports. */
    boolean loaded() {
        return folder.resolve("loaded").toFile().length() > 0;
    }

    /** Remembers that they have, and the ports by which people were let in. */
    void markLoaded(Ports ports) throws IOException {
        Files.writeString(folder.resolve("loaded"), whereToSignIn(ports));
    }

    /** Refuses ports at which Keycloak would let nobody in: it knows where the portal was when people were admitted. */
    void mustBeLoadedFor(Ports ports) throws IOException, CannotStart {
        String before = Files.readString(folder.resolve("loaded"));
        if (!before.equals(whereToSignIn(ports))) {
            throw new CannotStart(
                    "The borough was loaded with " + before + ", and nobody could sign in elsewhere: start it"
                            + " with these again, or begin afresh with ./hub demo --reset.");
        }
    }

    private static String whereToSignIn(Ports ports) {
        return "HUB_DEMO_PORTAL_PORT=" + ports.portal() + " HUB_DEMO_KEYCLOAK_PORT=" + ports.keycloak();
    }

    /**
     * Makes the certificate authority, every agency's keys and the directory. What a broken start left is cleared first.
     *
     * @param realm   the settings of the Keycloak realm
     * @param logName how the hub's log is called in its checkpoints
     */
    void make(Path realm, String issuer, String logName, InstantSource clock, SecureRandom chance)
            throws IOException, KeyringUnusable {
        clear();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectories(pki());
        Files.createDirectories(agencyRows());
        Files.createDirectories(keycloak().resolve("import"));
        Files.copy(realm, keycloak().resolve("import/realm.json"));
        CertificateAuthority authority = CertificateAuthority.create("Brockmere rehearsal", LIFE, clock, chance);
        IssuedCertificate hub = authority.forServer("hub", LIFE);
        IssuedCertificate.write(hub.keyStore(NO_PASSPHRASE), NO_PASSPHRASE, pki().resolve("hub.p12"));
        IssuedCertificate.write(hub.trustStore(), NO_PASSPHRASE, pki().resolve("trust.p12"));
        Files.writeString(pki().resolve("authority.pem"), pem(authority.certificate()));
        char[] keycloakPassphrase = secret("keycloak-keystore", chance).toCharArray();
        IssuedCertificate keycloak = authority.forServer("keycloak", LIFE);
        IssuedCertificate.write(
                keycloak.keyStore(keycloakPassphrase),
                keycloakPassphrase,
                keycloak().resolve("server.p12"));
        secret("keycloak-setup", chance);
        logKey(logName, chance);
        logPolicy(chance);
        for (AgencyId agency : agencies().keySet()) {
            keyring(agency).make(agency, authority.forPortal(agency, LIFE), chance);
            writeRow(agency, issuer);
        }
        Files.writeString(folder.resolve("made"), "");
    }

    /** Deletes everything the demonstration keeps. */
    void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /** Certificates and stores of the servers. */
    Path pki() {
        return folder.resolve("pki");
    }

    /** The directory: one row a file, the same for hub and portal. */
    Path agencyRows() {
        return folder.resolve("agencies");
    }

    /** Keyrings, one folder an agency. */
    Path keyrings() {
        return folder.resolve("keyrings");
    }

    /** One agency's. */
    KeyringFolder keyring(AgencyId agency) {
        return new KeyringFolder(keyrings().resolve(agency.text()));
    }

    /** What Keycloak writes. */
    Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** What the hub writes. */
    Path hub() {
        return folder.resolve("hub-data");
    }

    /** The hub's own keys, apart from what it writes. */
    Path hubKeys() {
        return folder.resolve("hub-keys");
    }

    /** What the hub signs its checkpoints with. */
    Path logKey() {
        return hubKeys().resolve("log.key");
    }

    /** What everybody checks them with. */
    Path logPublicKey() {
        return hubKeys().resolve("log.key.pub");
    }

    /** Which witnesses must have seen the log, for hub and portal alike. */
    Path logPolicy() {
        return folder.resolve("log.policy");
    }

    /** What the portal cosigns the log with. */
    Path witnessKey() {
        return folder.resolve("portal-keys/witness.key");
    }

    /** What the portal remembers as a witness. */
    Path witness() {
        return folder.resolve("witness");
    }

    /** Under which the hub's halves of secrets rest. */
    Path storageKey() {
        return hubKeys().resolve("storage.key");
    }

    /** How its log is called: the first part of the public key. */
    String logName() throws IOException {
        String key = Files.readString(logPublicKey());
        return key.substring(0, key.indexOf('+'));
    }

    /** What the portal writes. */
    Path portal() {
        return folder.resolve("stores");
    }

    /** What each of the three programs prints. */
    Path log(String program) {
        return folder.resolve("logs").resolve(program + ".log");
    }

    /** A password of the machine's own, made once. */
    String secret(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".secret"));
    }

    private String secret(String name, SecureRandom chance) throws IOException {
        byte[] random = new byte[24];
        chance.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        SecretFile.create(folder.resolve(name + ".secret"), secret.getBytes(UTF_8));
        return secret;
    }

    /** Made here and not by the hub, so that the portal can pin its public half before the hub has started. */
    private void logKey(String logName, SecureRandom chance) throws IOException {
        try (LogSigningKey key = LogSigningKey.generate(logName, chance);
                SecretBytes pkcs8 = key.pkcs8()) {
            SecretFile.create(logKey(), pkcs8.exposed());
            Files.writeString(logPublicKey(), key.verifyingKey() + "\n");
        }
    }

    /** The borough's one portal is its one witness, and must have confirmed. */
    private void logPolicy(SecureRandom chance) throws IOException, KeyringUnusable {
        try (WitnessSigningKey key = new WitnessKeyFile(witnessKey(), WITNESS_NAME).open(chance)) {
            Files.writeString(
                    logPolicy(),
                    "log " + Files.readString(logPublicKey()) + "witness " + WITNESS + " " + key.verifyingKey()
                            + "\nquorum " + WITNESS + "\n");
        }
    }

    private void writeRow(AgencyId agency, String issuer) throws IOException, KeyringUnusable {
        try (AgencyKeyring keys = keyring(agency).open(agency)) {
            Known known = Objects.requireNonNull(agencies().get(agency), "an agency of the rehearsal");
            ListedAgency row = new ListedAgency(
                    known.name(),
                    known.contact(),
                    keys.certificate().digest(),
                    issuer,
                    "portal-" + agency,
                    thumbprint(keys.token()),
                    keys.publicKeys());
            Files.write(agencyRows().resolve(agency + ".json"), Json.write(row));
        }
    }

    private static String thumbprint(ECKey key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("an issued certificate has an encoding", e);
        }
    }
}
