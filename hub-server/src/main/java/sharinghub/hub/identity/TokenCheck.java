package sharinghub.hub.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import sharinghub.reference.Hash;

/**
 * Turns a Keycloak access token into a {@link Caller}, or into nobody.
 *
 * <p>Taken is only an RFC 9068 token (`at+jwt`) signed ES256 by a key of the row's issuer, made for `hub-server` by the
 * row's client, bound to the row's token key, not expired, and naming the row's agency. The list of algorithms is closed;
 * keys come from configured places only, never from the token. What was found good is remembered under the token's hash
 * and row until it expires, as a check costs about a millisecond.
 */
public final class TokenCheck {

    /** The `aud` of every token made for the hub. */
    public static final String AUDIENCE = "hub-server";

    /** The longest life of a token from its making; a disabled account is out after it (T23). */
    public static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);
    private static final int LONGEST_TOKEN = 8 * 1024;
    // RFC 7515, section 7.1; the library would also take blanks around it.
    private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final TokenKeys keys;
    private final InstantSource clock;
    private final RecentCallers recent;

    /** @param keys where each issuer's public keys are found */
    public TokenCheck(TokenKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
        this.recent = new RecentCallers(clock);
    }

    /** Who this token stands for on a connection with that peer. */
    public Identified check(String token, Peer peer) {
        if (token.length() > LONGEST_TOKEN || !SPELLING.matcher(token).matches()) {
            return new NotAccepted(
                    "the token is not three parts of base64url, or longer than " + LONGEST_TOKEN + " characters");
        }
        Hash hash = Hash.of(token.getBytes(StandardCharsets.UTF_8));
        return recent.find(hash, peer).<Identified>map(caller -> caller).orElseGet(() -> {
            Identified found = verify(token, peer);
            if (found instanceof Caller caller) {
                recent.remember(hash, peer, caller);
            }
            return found;
        });
    }

    private Identified verify(String token, Peer peer) {
        var source = keys.of(peer.issuer());
        if (source.isEmpty()) {
            return new NotAccepted("the hub has no keys for the issuer on the directory row");
        }
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.ES256), source.get()));
        processor.setJWTClaimsSetVerifier(claimsOf(peer));
        try {
            return new TokenClaims(processor.process(token, null))
                    .caller(peer, clock.instant().plus(CLOCK_SKEW));
        } catch (ParseException | IllegalArgumentException e) {
            return new NotAccepted("the token is not a signed JWT with the claims of this realm");
        } catch (BadJOSEException e) {
            return new NotAccepted("signature, issuer, audience, client, agency, kind or times of the token are not"
                    + " those of the directory row");
        } catch (RateLimitReachedException e) {
            return new NotAccepted("no key of the issuer has the token's key id, and they were fetched just now");
        } catch (JOSEException e) {
            return new CannotTell("the keys of the token's issuer cannot be had now; try again in a minute");
        }
    }

    private DefaultJWTClaimsVerifier<SecurityContext> claimsOf(Peer peer) {
        JWTClaimsSet exact = new JWTClaimsSet.Builder()
                .issuer(peer.issuer())
                .claim("azp", peer.client())
                .claim("agency", peer.agency().text())
                .claim("typ", "DPoP")
                .build();
        Set<String> present = Set.of("sub", "exp", "iat", "jti", "cnf", "auth_time", "roles");
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(Set.of(AUDIENCE), exact, present, Set.of()) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
        verifier.setMaxClockSkew((int) CLOCK_SKEW.toSeconds());
        return verifier;
    }

    /** Whether a token made and ending at these times lives no longer than is allowed. */
    static boolean shortLived(Instant made, Instant ends) {
        return !ends.isAfter(made.plus(LONGEST_LIFE));
    }
}
