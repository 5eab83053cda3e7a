package sharinghub.portal;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import sharinghub.portal.design.Assets;
import sharinghub.portal.design.Destination;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.Sessions;

/** The closed list of what answers over HTTP: the pages, and the few filters around every one of them. */
final class PortalApplication extends Application {

    private final Set<Object> parts = new HashSet<>();
    private final Set<Class<?>> doors;

    /**
     * @param look       partnership, brand and navigation, as every page shows them
     * @param addresses  the portal's own and Keycloak's, as browsers know them
     * @param sessions   who is signed in
     * @param logAlarm   whether the hub has contradicted itself by now; said on every page
     * @param pages      every page and door, each an object with JAX-RS annotations and a rule on each method
     */
    PortalApplication(Look look, Addresses addresses, Sessions sessions, BooleanSupplier logAlarm, List<Object> pages) {
        Assets assets = new Assets(look.brand());
        parts.add(new OwnHost(addresses.portal().getRawAuthority()));
        parts.add(new Recognition(sessions, BrowserCookie.ofSession(addresses.portal())));
        parts.add(new Doorkeeper());
        parts.add(new OwnForms(addresses.portal().toString()));
        parts.add(new Framing(look.partnership(), look.demonstration(), assets, look.navigation(), logAlarm));
        parts.add(new PageHeaders(addresses.issuerOrigin()));
        parts.add(new Problems());
        List<Object> opening =
                Stream.concat(Stream.of(new AssetDoor(assets)), pages.stream()).toList();
        doors = opening.stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());
        parts.add(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(new PageParameters()).to(ValueParamProvider.class);
                opening.forEach(door -> bind(door).to(door.getClass()).ranked(1));
            }
        });
    }

    /**
     * The pages by their classes, for which Jersey finds the very objects bound above. Handed over as objects they would
     * work too, but Jersey 3 would say of each at every start that it is no provider and will be ignored.
     */
    @Override
    public Set<Class<?>> getClasses() {
        return doors;
    }

    @Override
    public Set<Object> getSingletons() {
        return Set.copyOf(parts);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(ServerProperties.WADL_FEATURE_DISABLE, true);
    }

    /**
     * What every page has in common to look at.
     *
     * @param partnership   whose portal this is
     * @param brand         its colour, `#` and six hex digits
     * @param demonstration whether everything here is invented
     * @param navigation    every entry, for every role
     */
    record Look(String partnership, String brand, boolean demonstration, List<Destination> navigation) {}

    /**
     * How browsers reach us and Keycloak.
     *
     * @param portal scheme, host and port, nothing behind them
     * @param issuer the realm's address
     */
    record Addresses(URI portal, URI issuer) {

        /** Scheme, host and port of Keycloak. */
        String issuerOrigin() {
            return issuer.getScheme() + "://" + issuer.getRawAuthority();
        }
    }
}
