package sharinghub.exchange;

import sharinghub.agency.AgencyId;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.Hash;

/**
 * One row of the directory: everything by which a partner agency is known to the hub and to the others. All of it is
 * public; the same record stands in a file of the hub's folder of agencies, is pinned in every portal's, and travels to both.
 *
 * @param name        what people call it
 * @param contact     whom to ring there about what it holds, such as `Safeguarding desk, 01632 960 100`; one line
 * @param certificate SHA-256 of the DER of its portal's client certificate
 * @param issuer      the Keycloak realm that signs its people in, as their tokens' `iss` spells it
 * @param client      its client in that realm, as their tokens' `azp` spells it
 * @param tokenKey    RFC 7638 thumbprint of the key that its tokens are bound to, base64url
 * @param keys        its keys for sealing, auditing and signing, and its short name
 */
public record ListedAgency(
        String name, String contact, Hash certificate, String issuer, String client, String tokenKey, AgencyKeys keys) {

    /** The longest contact, in characters. */
    public static final int LONGEST_CONTACT = 200;

    /** Refuses a row that tells nobody whom to ring: clauses let agencies learn just that. */
    public ListedAgency {
        if (contact.isBlank()
                || contact.length() > LONGEST_CONTACT
                || contact.lines().count() != 1) {
            throw new IllegalArgumentException(
                    "`contact` says in one line whom to ring, in at most " + LONGEST_CONTACT + " characters");
        }
    }

    /** Its short name. */
    public AgencyId agency() {
        return keys.agency();
    }
}
