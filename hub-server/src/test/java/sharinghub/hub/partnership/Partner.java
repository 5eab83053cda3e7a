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
import sharinghub.keys.SigningKey;
import sharinghub.sealing.OpeningKey;

/**
 * One agency with everything its portal holds.
 *
 * @param certificate opens connections to the hub
 * @param tokenKey    its people's tokens are bound to it; also what its Keycloak client signs with
 * @param signing     signs what it writes
 * @param opening     opens what was sealed to it
 * @param auditing    its auditors open details with it
 * @param row         how the directory lists it
 */
public record Partner(
        IssuedCertificate certificate,
        ECKey tokenKey,
        SigningKey signing,
        OpeningKey opening,
        OpeningKey auditing,
        ListedAgency row) {

    /** A fresh one, signed in by that realm. */
    static Partner create(String name, String issuer, CertificateAuthority authority, SecureRandom chance) {
        AgencyId agency = new AgencyId(name);
        IssuedCertificate certificate = authority.forPortal(agency, Duration.ofHours(1));
        ECKey tokenKey = freshKey();
        SigningKey signing = SigningKey.generate(chance);
        OpeningKey opening = OpeningKey.generate(chance);
        OpeningKey auditing = OpeningKey.generate(chance);
        AgencyKeys keys = new AgencyKeys(agency, opening.sealingKey(), auditing.sealingKey(), signing.verifyingKey());
        return new Partner(
                certificate,
                tokenKey,
                signing,
                opening,
                auditing,
                new ListedAgency(
                        "The " + name,
                        "Front desk, 01632 960 100",
                        certificate.digest(),
                        issuer,
                        "portal-" + name,
                        thumbprint(tokenKey),
                        keys));
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
}
