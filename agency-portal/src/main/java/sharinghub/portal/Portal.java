package sharinghub.portal;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.portal.design.Destination;
import sharinghub.portal.hub.HostedAgencies;
import sharinghub.portal.hub.HostedAgency;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.signin.AgencyClient;
import sharinghub.portal.signin.KeycloakRealm;
import sharinghub.portal.signin.Sessions;
import sharinghub.portal.signin.SignInDesk;
import sharinghub.portal.signin.StartedSignIns;
import sharinghub.portal.welcome.Home;
import sharinghub.portal.welcome.RolePicker;
import sharinghub.portal.welcome.SignIn;
import sharinghub.portal.welcome.SignOut;
import sharinghub.portal.welcome.Welcome;

/** Everything the portal is made of, put together by constructors: clock, chance, keys and settings come in here. */
final class Portal implements AutoCloseable {

    private final PortalSettings settings;
    private final SecureRandom chance;
    private final InstantSource clock;
    private final HostedAgencies agencies;

    private Portal(PortalSettings settings, SecureRandom chance, InstantSource clock, HostedAgencies agencies) {
        this.settings = settings;
        this.chance = chance;
        this.clock = clock;
        this.agencies = agencies;
    }

    /** Opens keys, stores and lines of every hosted agency. */
    static Portal open(PortalSettings settings, SecureRandom chance, InstantSource clock)
            throws KeyringUnusable, IOException {
        List<HostedAgency> opened = new ArrayList<>();
        try {
            for (Map.Entry<AgencyId, String> agency : settings.agencies().entrySet()) {
                opened.add(HostedAgency.open(
                        agency.getKey(),
                        agency.getValue(),
                        settings.keyrings(),
                        settings.stores(),
                        settings.hub(),
                        chance));
            }
        } catch (KeyringUnusable | IOException | RuntimeException e) {
            opened.forEach(HostedAgency::close);
            throw e;
        }
        return new Portal(settings, chance, clock, new HostedAgencies(opened));
    }

    /** What answers over HTTP. */
    PortalApplication application() throws IOException {
        Sessions sessions = new Sessions(chance, clock);
        return new PortalApplication(
                new PortalApplication.Look(
                        settings.partnership(),
                        settings.brand(),
                        settings.people().isPresent(),
                        navigation()),
                new PortalApplication.Addresses(settings.address(), settings.issuer()),
                sessions,
                pages(sessions));
    }

    /** The parts of the portal, each shown to those who may open its first page. */
    private static List<Destination> navigation() {
        return List.of(new Destination("Home", "/home", Set.of(Role.values())));
    }

    /** Every page; a new one is added here. */
    private List<Object> pages(Sessions sessions) throws IOException {
        URI address = settings.address();
        Map<AgencyId, SignInDesk> desks = desks();
        RolePicker picker = settings.people().isPresent()
                ? RolePicker.of(settings.people().get(), settings.password().orElse(""))
                : RolePicker.none();
        return List.of(
                new Welcome(settings.agencies(), picker),
                new SignIn(desks, new StartedSignIns(chance, clock), sessions, address),
                new SignOut(desks, sessions, address),
                new Home(settings.agencies(), navigation()));
    }

    private Map<AgencyId, SignInDesk> desks() {
        KeycloakRealm realm =
                new KeycloakRealm(settings.issuer(), settings.backChannel(), TrustedServers.of(settings.trust()));
        return agencies.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        HostedAgency::id,
                        agency -> new SignInDesk(
                                new AgencyClient(
                                        agency.id(), realm, agency.keyring().token()),
                                settings.address(),
                                clock)));
    }

    @Override
    public void close() {
        agencies.close();
    }
}
