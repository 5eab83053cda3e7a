package sharinghub.hub;

import io.helidon.config.yaml.mp.YamlMpConfigSource;
import io.helidon.microprofile.server.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
            Config settings = settings(Path.of(arguments[0]));
            new SettingsCheck(settings).pass();
            Server.builder().config(settings).build().start();
        } catch (RuntimeException | ExceptionInInitializerError e) { // the container starts in a static initialiser
            Optional<CannotStart> why = CannotStart.in(e);
            if (why.isEmpty()) {
                throw e;
            }
            System.err.println(why.get().getMessage());
            System.exit(1);
        }
    }

    /** The settings of that file over the hub's own, and those of the command over both. */
    static Config settings(Path file) {
        try {
            return ConfigProviderResolver.instance()
                    .getBuilder()
                    .addDefaultSources()
                    .addDiscoveredConverters()
                    .withSources(YamlMpConfigSource.create(file))
                    .build();
        } catch (RuntimeException e) {
            throw new CannotStart(
                    "The file of settings `" + file + "` is not YAML (" + CannotStart.inShort(e)
                            + "): mend it and start again.",
                    e);
        }
    }
}
