package sharinghub.hub.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Optional;

/** The public keys with which each issuer signs tokens. */
@FunctionalInterface
public interface TokenKeys {

    /** The keys of that issuer; nothing for an issuer the hub was not told of. */
    Optional<JWKSource<SecurityContext>> of(String issuer);
}
