package sharinghub.portal.signin;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import sharinghub.agency.AgencyId;

/**
 * Sign-ins that have begun, kept by the browsers themselves: encrypted and authenticated (JWE, AES-256-GCM) under a key that
 * this process alone has, each for ten minutes. Beginning is open to anybody, so nothing is kept here that somebody could
 * crowd out. That one is good once is Keycloak's doing: a code is, and so is a verifier.
 */
public final class SealedSignIns {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int KEY_BYTES = 32;

    private final OctetSequenceKey key;
    private final InstantSource clock;

    /** Under a fresh key: what an earlier process sealed opens no more. */
    public SealedSignIns(SecureRandom chance, InstantSource clock) {
        byte[] bytes = new byte[KEY_BYTES];
        chance.nextBytes(bytes);
        this.key = new OctetSequenceKey.Builder(bytes).build();
        this.clock = clock;
    }

    /** What goes into the browser's cookie. */
    public String seal(StartedSignIn start) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .expirationTime(Date.from(start.at().plus(LONGEST)))
                .issueTime(Date.from(start.at()))
                .claim("agency", start.agency().text())
                .claim("then", start.then())
                .claim("state", start.state().getValue())
                .claim("nonce", start.nonce().getValue())
                .claim("verifier", start.verifier().getValue())
                .build();
        EncryptedJWT sealedStart = new EncryptedJWT(header(), claims);
        try {
            sealedStart.encrypt(new DirectEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
        return sealedStart.serialize();
    }

    /** The sign-in of that cookie; nothing when it is not one that was sealed here, or took too long. */
    public Optional<StartedSignIn> open(String cookie) {
        if (!cookie.startsWith(header().toBase64URL() + ".")) {
            return Optional.empty();
        }
        try {
            EncryptedJWT sealedStart = EncryptedJWT.parse(cookie);
            sealedStart.decrypt(new DirectDecrypter(key));
            JWTClaimsSet claims = sealedStart.getJWTClaimsSet();
            Instant at = claims.getIssueTime().toInstant();
            if (!clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
                return Optional.empty();
            }
            return Optional.of(new StartedSignIn(
                    new AgencyId(claims.getStringClaim("agency")),
                    claims.getStringClaim("then"),
                    at,
                    new State(claims.getStringClaim("state")),
                    new Nonce(claims.getStringClaim("nonce")),
                    new CodeVerifier(claims.getStringClaim("verifier"))));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JWEHeader header() {
        return new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);
    }
}
