package sharinghub.hub.identity;

import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import sharinghub.agency.AgencyId;
import sharinghub.reference.Hash;

/**
 * How one agency's portal is known to the hub: the part of its directory row that identity is checked against.
 *
 * @param agency      whose portal it is
 * @param certificate SHA-256 of the client certificate's DER
 * @param issuer      the `iss` of its people's tokens, compared letter by letter
 * @param client      the `azp` of its people's tokens
 * @param tokenKey    RFC 7638 thumbprint of the key its tokens are bound to, base64url
 */
public record Peer(AgencyId agency, Hash certificate, String issuer, String client, String tokenKey) {

    /** How a certificate that TLS has accepted is known: the SHA-256 of its DER, never a name in it. */
    public static Hash hash(Certificate accepted) {
        try {
            return Hash.of(accepted.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that TLS has accepted has an encoding", e);
        }
    }
}
