package sharinghub.hub.patience;

import io.helidon.common.tls.ConfiguredTlsManager;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** TLS as configured, on connections that are read with a time limit. */
final class PatientTls extends ConfiguredTlsManager {

    private final Duration readTimeout;

    PatientTls(String name, Duration readTimeout) {
        super(name, "patience");
        this.readTimeout = readTimeout;
    }

    @Override
    public SSLContext sslContext() {
        return PatientContext.of(super.sslContext(), readTimeout);
    }
}
