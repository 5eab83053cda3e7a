package sharinghub.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import sharinghub.agency.AgencyId;

/**
 * A certificate authority of one's own, for connections only: what a partnership without one, the demonstration and the
 * tests use. All keys are on P-256, all signatures ECDSA with SHA-256 (RFC 5280, RFC 5480).
 *
 * <p>The hub trusts what it signs no further than "this is one of ours": whose portal it is, the directory says.
 */
public final class CertificateAuthority {

    private static final Duration BEFORE_NOW = Duration.ofMinutes(5);

    private final IssuedCertificate own;
    private final InstantSource clock;
    private final SecureRandom chance;

    private CertificateAuthority(IssuedCertificate own, InstantSource clock, SecureRandom chance) {
        this.own = own;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * A fresh one.
     *
     * @param name what its certificate is called, for people
     * @param life how long it and at most everything it issues will last
     */
    public static CertificateAuthority create(String name, Duration life, InstantSource clock, SecureRandom chance) {
        KeyPair pair = pair(chance);
        X500Name subject = new X500Name("CN=" + name);
        X509v3CertificateBuilder certificate = builder(subject, subject, pair, clock.instant(), life, chance);
        try {
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        } catch (CertIOException e) {
            throw new IllegalStateException("our own extensions have an encoding", e);
        }
        X509Certificate signed = sign(certificate, pair);
        return new CertificateAuthority(new IssuedCertificate(pair.getPrivate(), signed, signed), clock, chance);
    }

    /** The certificate that others trust. */
    public X509Certificate certificate() {
        return own.certificate();
    }

    /** A certificate for a server that is reached on this machine only: `localhost`, 127.0.0.1. */
    public IssuedCertificate forServer(String name, Duration life) {
        GeneralNames here = new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        });
        return issue(name, life, KeyPurposeId.id_kp_serverAuth, here);
    }

    /** A certificate for the portal of one agency; good for nothing but opening connections. */
    public IssuedCertificate forPortal(AgencyId agency, Duration life) {
        GeneralNames name = new GeneralNames(new GeneralName(GeneralName.dNSName, agency.text()));
        return issue("portal of " + agency, life, KeyPurposeId.id_kp_clientAuth, name);
    }

    private IssuedCertificate issue(String name, Duration life, KeyPurposeId purpose, GeneralNames alternatives) {
        KeyPair pair = pair(chance);
        X500Name issuer =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        X509v3CertificateBuilder certificate =
                builder(issuer, new X500Name("CN=" + name), pair, clock.instant(), life, chance);
        try {
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            certificate.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            certificate.addExtension(Extension.subjectAlternativeName, false, alternatives);
        } catch (CertIOException e) {
            throw new IllegalStateException("our own extensions have an encoding", e);
        }
        X509Certificate signed = sign(certificate, new KeyPair(certificate().getPublicKey(), own.privateKey()));
        return new IssuedCertificate(pair.getPrivate(), signed, certificate());
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration life, SecureRandom chance) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, chance).add(BigInteger.ONE),
                Date.from(now.minus(BEFORE_NOW)),
                Date.from(now.plus(life)),
                subject,
                pair.getPublic());
    }

    private static X509Certificate sign(X509v3CertificateBuilder certificate, KeyPair issuer) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with ECDSA on P-256", e);
        }
    }

    private static KeyPair pair(SecureRandom chance) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), chance);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }
}
