package sharinghub.portal.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import sharinghub.agency.AgencyId;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.sealing.OpeningKey;

/**
 * A folder with one agency's private keys, one file a key, each readable by its owner alone.
 *
 * @param folder the folder
 */
public record KeyringFolder(Path folder) {

    private static final int STORE_KEY = 32;
    private static final int LONGEST = 64 * 1024;
    private static final char[] NO_PASSPHRASE = {};
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /**
     * Makes fresh keys for an agency. Written beside the folder first, then renamed, so a keyring is whole or absent.
     *
     * @param connection the certificate its portal is to show the hub
     * @throws KeyringUnusable when there is a keyring already: keys are never written over
     */
    public void make(AgencyId agency, IssuedCertificate connection, SecureRandom chance)
            throws KeyringUnusable, IOException {
        if (Files.exists(folder)) {
            throw new KeyringUnusable(folder + " holds keys already; they are never written over");
        }
        Path aside = folder.resolveSibling(folder.getFileName() + ".new");
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(aside, OWNER_ONLY_FOLDER);
        try (SigningKey signing = SigningKey.generate(chance);
                OpeningKey opening = OpeningKey.generate(chance);
                OpeningKey auditing = OpeningKey.generate(chance);
                SecretBytes signingText = signing.pkcs8();
                SecretBytes openingText = opening.pkcs8();
                SecretBytes auditingText = auditing.pkcs8();
                SecretBytes store = SecretBytes.random(STORE_KEY, chance)) {
            write(aside, "signing", signingText.exposed());
            write(aside, "opening", openingText.exposed());
            write(aside, "auditing", auditingText.exposed());
            write(aside, "store", store.exposed());
            write(aside, "agency", agency.text().getBytes(UTF_8));
            ECKey token = new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .secureRandom(chance)
                    .generate();
            write(aside, "token", token.toJSONString().getBytes(UTF_8));
            IssuedCertificate.write(connection.keyStore(NO_PASSPHRASE), NO_PASSPHRASE, aside.resolve("connection.p12"));
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
        try {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("cannot rename " + aside + " to " + folder + " on this file system", e);
        }
    }

    /**
     * Opens the keyring.
     *
     * @param agency whose it must be
     * @throws KeyringUnusable naming the file, when one is absent, not a key, or readable by others
     */
    public AgencyKeyring open(AgencyId agency) throws KeyringUnusable {
        try (SecretBytes named = secret("agency")) {
            if (!new String(named.exposed(), UTF_8).strip().equals(agency.text())) {
                throw new KeyringUnusable(folder + " holds the keys of another agency than " + agency);
            }
        }
        SecretBytes store = secret("store");
        if (store.length() != STORE_KEY) {
            throw new KeyringUnusable(folder.resolve("store") + " must hold " + STORE_KEY + " random bytes");
        }
        try {
            return new AgencyKeyring(
                    agency, secret("signing"), secret("opening"), secret("auditing"), store, token(), connection());
        } catch (IllegalArgumentException e) {
            throw new KeyringUnusable(
                    "one of `signing`, `opening` and `auditing` in " + folder + " is not a P-256 key in PKCS#8");
        }
    }

    private ECKey token() throws KeyringUnusable {
        try (SecretBytes jwk = secret("token")) {
            ECKey key = ECKey.parse(new String(jwk.exposed(), UTF_8));
            if (key.isPrivate() && Curve.P_256.equals(key.getCurve())) {
                return key;
            }
        } catch (ParseException e) {
            // said below: the message could quote the key
        }
        throw new KeyringUnusable(folder.resolve("token") + " is not a private P-256 key as a JWK");
    }

    private IssuedCertificate connection() throws KeyringUnusable {
        Path file = folder.resolve("connection.p12");
        try (SecretBytes bytes = secret("connection.p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes.exposed()), NO_PASSPHRASE);
            Certificate[] chain = store.getCertificateChain(IssuedCertificate.ALIAS);
            if (chain != null
                    && chain.length == 2
                    && chain[0] instanceof X509Certificate own
                    && chain[1] instanceof X509Certificate authority
                    && store.getKey(IssuedCertificate.ALIAS, NO_PASSPHRASE) instanceof PrivateKey key) {
                return new IssuedCertificate(key, own, authority);
            }
        } catch (GeneralSecurityException | IOException e) {
            // said below: the message could quote what was read
        }
        throw new KeyringUnusable(file + " must hold a key, its certificate and its authority's under the alias `"
                + IssuedCertificate.ALIAS + "`, without a passphrase");
    }

    private SecretBytes secret(String name) throws KeyringUnusable {
        Path file = folder.resolve(name);
        try {
            if (!OwnerOnly.holds(file)) {
                throw new KeyringUnusable(file + " can be read by others: chmod 600 " + file);
            }
            if (Files.size(file) > LONGEST) {
                throw new KeyringUnusable(file + " is longer than any key");
            }
            return SecretBytes.owning(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new KeyringUnusable(file + " cannot be read: is it there, and yours?");
        }
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Path file = Files.createFile(folder.resolve(name), PosixFilePermissions.asFileAttribute(OwnerOnly.PERMISSIONS));
        Files.write(file, content);
    }
}
