package sharinghub.portal;

import io.helidon.config.yaml.mp.YamlMpConfigSource;
import io.helidon.microprofile.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import sharinghub.agency.AgencyId;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.signin.SignInDesk;
import sharinghub.portal.witness.WatchRounds;

/** The portal as it runs: {@code java -jar agency-portal.jar config/portal.yaml}. System properties win over the file. */
public final class PortalServer implements AutoCloseable {

    private final Portal portal;
    private final Server server;
    private final Optional<WatchRounds> watch;

    private PortalServer(Portal portal, Server server, Optional<WatchRounds> watch) {
        this.portal = portal;
        this.server = server;
        this.watch = watch;
    }

    /**
     * Starts, and stays until the process is told to end. What keeps it from starting is said in one sentence.
     *
     * @param arguments the file of settings
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("The portal needs one argument: its file of settings, such as config/portal.yaml");
            System.exit(2);
        }
        try {
            PortalServer running = start(Path.of(arguments[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        } catch (KeyringUnusable | IOException | IllegalArgumentException e) {
            System.err.println("The portal cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Starts one in this process.
     *
     * @param file of settings
     * @throws IllegalArgumentException naming the setting, when one is wrong
     */
    public static PortalServer start(Path file) throws KeyringUnusable, IOException {
        Config config = ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(YamlMpConfigSource.create(file))
                .build();
        PortalSettings settings = PortalSettings.of(config);
        Files.createDirectories(settings.stores());
        System.setProperty(
                "derby.stream.error.file",
                settings.stores().resolve("derby.log").toString());
        Portal portal = Portal.open(settings, new SecureRandom(), InstantSource.system());
        Server server = Server.builder()
                .config(config)
                .addApplication(portal.application())
                .build()
                .start();
        return new PortalServer(portal, server, portal.watch());
    }

    /** The offices of the agencies hosted here, for whoever works without a browser. */
    public HostedOffices offices() {
        return portal.offices();
    }

    /** Where that agency's staff sign in. */
    public SignInDesk signInDesk(AgencyId agency) {
        return portal.signInDesk(agency);
    }

    /** Stops answering and watching, then closes stores and keys. */
    @Override
    public void close() {
        server.stop();
        watch.ifPresent(WatchRounds::close);
        portal.close();
    }
}
