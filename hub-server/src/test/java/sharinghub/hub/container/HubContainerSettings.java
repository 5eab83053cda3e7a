package sharinghub.hub.container;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** The container has no settings of its own; every deployment brings the hub's. */
public final class HubContainerSettings implements ContainerConfiguration {

    @Override
    public void validate() {
        // nothing to check
    }
}
