package sharinghub.hub.identity;

import java.util.Optional;
import sharinghub.reference.Hash;

/** The directory, as far as identity asks it. */
@FunctionalInterface
public interface KnownPeers {

    /** The agency that this client certificate belongs to now; nothing for one not listed, however well signed. */
    Optional<Peer> withCertificate(Hash sha256OfDer);
}
