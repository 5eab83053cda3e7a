package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sharinghub.hub.directory.AgencyDirectory;
import sharinghub.hub.identity.PublishedKeys;
import sharinghub.hub.identity.TokenCheck;
import sharinghub.keys.TrustedServers;

/** Hands what comes from outside, the clock, settings and other servers' keys, to the packages that ask for it. */
@ApplicationScoped
public class HubWiring {

    private static final System.Logger LOG = System.getLogger(HubWiring.class.getName());

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    AgencyDirectory directory(@ConfigProperty(name = "hub.agencies") Path folder) {
        return orCannotStart(() -> AgencyDirectory.read(folder));
    }

    @Produces
    @Singleton
    TokenCheck tokenCheck(
            @ConfigProperty(name = "hub.issuers") List<String> issuers,
            @ConfigProperty(name = "hub.issuers-trust") Path trust,
            InstantSource clock) {
        return orCannotStart(() -> new TokenCheck(new PublishedKeys(places(issuers), TrustedServers.of(trust)), clock));
    }

    /** Before the first request: what only a request would have asked for is read now, or the hub does not start. */
    void start(
            @Observes @Initialized(ApplicationScoped.class) Object started,
            AgencyDirectory directory,
            TokenCheck tokens,
            Desks desks) {
        LOG.log(
                Level.INFO,
                "{0} agencies are listed",
                directory.whole().agencies().size());
    }

    /** Each entry is an issuer, one blank, and the address of its keys. */
    static Map<String, URI> places(List<String> issuers) {
        Map<String, URI> places = new LinkedHashMap<>();
        for (String entry : issuers) {
            String[] parts = entry.split(" ", -1);
            if (parts.length != 2 || !parts[1].startsWith("https://")) {
                throw new IllegalArgumentException("`" + entry + "` is not an issuer, one blank, and an https address");
            }
            if (places.put(parts[0], URI.create(parts[1])) != null) {
                throw new IllegalArgumentException("`" + parts[0] + "` is there twice");
            }
        }
        return places;
    }

    /** What a setting leads to, or the sentence that says what is wrong with it. */
    static <T> T orCannotStart(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new CannotStart(
                    e.getMessage() + ". Mend it in the hub's settings or in that file, and start again.", e);
        }
    }
}
