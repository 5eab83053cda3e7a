package sharinghub.hub.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/** The claims of a token whose signature, issuer, audience and times already hold, read strictly once. */
record TokenClaims(JWTClaimsSet claims) {

    /**
     * The caller they describe.
     *
     * @param latest the latest moment at which the token may claim to have been made
     * @throws ParseException           when a claim is not of its kind
     * @throws IllegalArgumentException when a name is not spelt as ours are
     */
    Identified caller(Peer peer, Instant latest) throws ParseException {
        if (!sameKey(peer)) {
            return new NotAccepted("the token is bound to another key than the one on the directory row");
        }
        Instant made = claims.getIssueTime().toInstant();
        Instant ends = claims.getExpirationTime().toInstant();
        if (made.isAfter(latest) || !TokenCheck.shortLived(made, ends)) {
            return new NotAccepted("the token lives longer than five minutes, or comes from the future");
        }
        return new Caller(
                peer.agency(),
                Optional.ofNullable(claims.getStringClaim("team")).map(name -> new Team(peer.agency(), name)),
                UUID.fromString(claims.getSubject()),
                roles(),
                Instant.ofEpochSecond(claims.getLongClaim("auth_time")),
                ends);
    }

    private boolean sameKey(Peer peer) throws ParseException {
        Map<String, Object> confirmation = claims.getJSONObjectClaim("cnf");
        return confirmation.get("jkt") instanceof String thumbprint
                && MessageDigest.isEqual(
                        thumbprint.getBytes(StandardCharsets.UTF_8),
                        peer.tokenKey().getBytes(StandardCharsets.UTF_8));
    }

    private Set<Role> roles() throws ParseException {
        List<String> names = claims.getStringListClaim("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            roles.add(Role.fromText(name).orElseThrow(() -> new IllegalArgumentException("an unknown role")));
        }
        return roles;
    }
}
