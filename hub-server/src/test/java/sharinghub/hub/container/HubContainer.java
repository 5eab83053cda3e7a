package sharinghub.hub.container;

import io.helidon.config.mp.MpConfigSources;
import io.helidon.microprofile.server.Server;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/** Starts the hub for one deployment and stops it after. */
public final class HubContainer implements DeployableContainer<HubContainerSettings> {

    private static final String SETTINGS = "META-INF/microprofile-config.properties";

    @Inject
    @DeploymentScoped
    private InstanceProducer<BeanManager> beans;

    private @Nullable Server server;

    @Override
    public Class<HubContainerSettings> getConfigurationClass() {
        return HubContainerSettings.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            server = Server.builder().config(settings(archive)).build().start();
        } catch (IOException | RuntimeException e) {
            throw new DeploymentException("the hub did not start", e);
        }
        beans.set(CDI.current().getBeanManager());
        HTTPContext http = new HTTPContext(server.host(), server.port());
        http.add(new Servlet("hub", "/"));
        return new ProtocolMetaData().addContext(http);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        Objects.requireNonNull(server).stop();
        server = null;
    }

    /** The archive's settings over all others. */
    private static Config settings(Archive<?> archive) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = archive.get(SETTINGS).getAsset().openStream()) {
            properties.load(in);
        }
        Map<String, String> settings = new HashMap<>();
        properties.forEach((key, value) -> settings.put(key.toString(), value.toString()));
        settings.put("config_ordinal", "1000");
        return ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(MpConfigSources.create(settings))
                .build();
    }
}
