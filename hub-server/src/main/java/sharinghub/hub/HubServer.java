package sharinghub.hub;

import io.helidon.config.yaml.mp.YamlMpConfigSource;
import io.helidon.microprofile.server.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Starts the hub: {@code java -jar hub-server.jar config/hub.yaml}. System properties win over the file. */
public final class HubServer {

    private HubServer() {}

    /**
     * Starts, and stays until the process is told to end.
     *
     * @param arguments the file of settings
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("The hub needs one argument: its file of settings, such as config/hub.yaml");
            System.exit(2);
        }
        try {
            Server.builder().config(settings(Path.of(arguments[0]))).build().start();
        } catch (RuntimeException e) {
            System.err.println(CannotStart.in(e).orElseThrow(() -> e).getMessage());
            System.exit(1);
        }
    }

    private static Config settings(Path file) {
        return ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(YamlMpConfigSource.create(file))
                .build();
    }
}
