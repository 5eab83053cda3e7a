package sharinghub.hub;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Has the data folder, the database and its tables ready before the first bean is made, and closes the database after
 * the last one is gone. The hub does not start on anything less ({@link CannotStart}).
 */
public class Storage implements Extension {

    private static final String SETTING = "javax.sql.DataSource.hub.";

    private @Nullable EmbeddedDatabase open;

    /** Called by the container before it looks at any class. */
    void prepare(@Observes BeforeBeanDiscovery beginning) {
        Config settings = ConfigProvider.getConfig();
        DataFolder.open(Path.of(settings.getValue("hub.data", String.class))).confineLibraries();
        String jdbcUrl = settings.getValue(SETTING + "jdbcUrl", String.class);
        String user = text(settings, "username");
        String password = text(settings, "password");
        if (EmbeddedDatabase.isMeantBy(jdbcUrl)) {
            open = EmbeddedDatabase.of(jdbcUrl);
            open.createIfAbsent();
        } else {
            new DatabaseServer(jdbcUrl, user, password).requireDurable();
        }
        new Schema(jdbcUrl, user, password).migrate();
    }

    /** What rewrites the space of erased entries in the same database. */
    static ErasedSpace erasedSpace(Config settings) {
        return new ErasedSpace(
                settings.getValue(SETTING + "jdbcUrl", String.class),
                text(settings, "username"),
                text(settings, "password"));
    }

    private static String text(Config settings, String key) {
        return settings.getOptionalValue(SETTING + key, String.class).orElse("");
    }

    /** Called by the container when every bean is gone. */
    void close(@Observes BeforeShutdown end) throws SQLException {
        if (open != null) {
            open.shutDown();
        }
    }
}
