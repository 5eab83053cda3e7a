package sharinghub.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import sharinghub.reference.Hash;

/**
 * A certificate with its private key, for one end of a TLS connection.
 *
 * @param privateKey  stays with whoever it was issued to
 * @param certificate what the other end sees
 * @param authority   who signed it; the only authority its owner trusts
 */
public record IssuedCertificate(PrivateKey privateKey, X509Certificate certificate, X509Certificate authority) {

    /** The alias of the key in {@link #keyStore}. */
    public static final String ALIAS = "own";

    /** What a directory row pins: SHA-256 of the certificate's DER. */
    public Hash digest() {
        try {
            return Hash.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("an issued certificate has an encoding", e);
        }
    }

    /** Key, certificate and authority as a PKCS#12 store. */
    public KeyStore keyStore(char[] passphrase) {
        try {
            KeyStore store = empty();
            store.setKeyEntry(ALIAS, privateKey, passphrase, new Certificate[] {certificate, authority});
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PKCS#12", e);
        }
    }

    /** The authority alone as a PKCS#12 store of what is trusted. */
    public KeyStore trustStore() {
        try {
            KeyStore store = empty();
            store.setCertificateEntry("authority", authority);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PKCS#12", e);
        }
    }

    /** TLS as this end speaks it: shows this certificate and trusts its authority, nobody else. */
    public SSLContext tls() {
        char[] passphrase = {};
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keyStore(passphrase), passphrase);
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform speaks TLS 1.3", e);
        }
    }

    /** Writes a store that only its owner may read, over what was there. */
    public static void write(KeyStore store, char[] passphrase, Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, passphrase);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform writes PKCS#12", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException e) {
            throw new IllegalStateException("an empty store needs no reading", e);
        }
    }

    /** Whose it is; never the key. */
    @Override
    public String toString() {
        return "IssuedCertificate of " + certificate.getSubjectX500Principal();
    }
}
