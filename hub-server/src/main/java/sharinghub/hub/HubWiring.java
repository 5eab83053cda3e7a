package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sharinghub.hub.directory.AgencyDirectory;
import sharinghub.hub.identity.PublishedKeys;
import sharinghub.hub.identity.TokenCheck;

/** Hands what comes from outside, the clock, settings and other servers' keys, to the packages that ask for it. */
@ApplicationScoped
public class HubWiring {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    AgencyDirectory directory(@ConfigProperty(name = "hub.agencies") Path folder) {
        return AgencyDirectory.read(folder);
    }

    @Produces
    @Singleton
    TokenCheck tokenCheck(
            @ConfigProperty(name = "hub.issuers") List<String> issuers,
            @ConfigProperty(name = "hub.issuers-trust") Path trust,
            InstantSource clock) {
        return new TokenCheck(new PublishedKeys(places(issuers), TrustedServers.of(trust)), clock);
    }

    /** Each entry is an issuer, one blank, and the address of its keys. */
    static Map<String, URI> places(List<String> issuers) {
        return issuers.stream()
                .map(entry -> entry.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> URI.create(parts[1])));
    }
}
