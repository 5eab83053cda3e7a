package sharinghub.hub.partnership;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.SecureRandom;
import java.time.Duration;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.ListedAgency;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.P256;
import sharinghub.keys.SealingKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;

/**
 * One agency with everything its portal holds.
 *
 * @param certificate opens connections to the hub
 * @param tokenKey    its people's tokens are bound to it; also what its Keycloak client signs with
 * @param signing     signs what it writes
 * @param row         how the directory lists it
 */
public record Partner(IssuedCertificate certificate, ECKey tokenKey, SigningKey signing, ListedAgency row) {

    /** A fresh one, signed in by that realm. */
    static Partner create(String name, String issuer, CertificateAuthority authority, SecureRandom chance) {
        AgencyId agency = new AgencyId(name);
        IssuedCertificate certificate = authority.forPortal(agency, Duration.ofHours(1));
        ECKey tokenKey = freshKey();
        SigningKey signing = SigningKey.generate(chance);
        AgencyKeys keys = new AgencyKeys(agency, sealingKey(chance), sealingKey(chance), signing.verifyingKey());
        return new Partner(
                certificate,
                tokenKey,
                signing,
                new ListedAgency(
                        "The " + name, certificate.digest(), issuer, "portal-" + name, thumbprint(tokenKey), keys));
    }

    /** Its short name. */
    public AgencyId agency() {
        return row.agency();
    }

    static ECKey freshKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String thumbprint(ECKey key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SealingKey sealingKey(SecureRandom chance) {
        try (SecretBytes scalar = P256.randomScalar(chance)) {
            return SealingKey.fromSpki(P256.spki(P256.publicOf(scalar)));
        }
    }
}
