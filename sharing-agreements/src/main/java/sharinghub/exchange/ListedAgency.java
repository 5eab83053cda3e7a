package sharinghub.exchange;

import sharinghub.agency.AgencyId;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.Hash;

/**
 * One row of the directory: everything by which a partner agency is known to the hub and to the others. All of it is
 * public; the same record stands in {@code config/agencies/} and travels to every portal.
 *
 * @param name        what people call it
 * @param certificate SHA-256 of the DER of its portal's client certificate
 * @param issuer      the Keycloak realm that signs its people in, as their tokens' `iss` spells it
 * @param client      its client in that realm, as their tokens' `azp` spells it
 * @param tokenKey    RFC 7638 thumbprint of the key that its tokens are bound to, base64url
 * @param keys        its keys for sealing, auditing and signing, and its short name
 */
public record ListedAgency(
        String name, Hash certificate, String issuer, String client, String tokenKey, AgencyKeys keys) {

    /** Its short name. */
    public AgencyId agency() {
        return keys.agency();
    }
}
