package sharinghub.hub.patience;

import io.helidon.common.config.Config;
import io.helidon.common.tls.TlsManager;
import io.helidon.common.tls.spi.TlsManagerProvider;
import java.time.Duration;

/** Tells Helidon of {@link PatientTls}, under the name `patience`. */
public final class PatienceProvider implements TlsManagerProvider {

    private static final String KIND = "patience";

    @Override
    public String configKey() {
        return KIND;
    }

    @Override
    public TlsManager create(Config settings, String name) {
        return new PatientTls(
                name, settings.get("read-timeout").as(Duration.class).get());
    }
}
