package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;

/**
 * Where the demonstration listens, on loopback only. Each port can be moved by an environment variable.
 *
 * @param portal      http, what people open in a browser; {@code HUB_DEMO_PORTAL_PORT}, default 8080
 * @param keycloak    http, where the browser is sent to sign in; {@code HUB_DEMO_KEYCLOAK_PORT}, default 8180
 * @param keycloakTls TLS, how portal and hub reach Keycloak; {@code HUB_DEMO_KEYCLOAK_TLS_PORT}, default 8543
 * @param portalAdmin http, the portal's health; {@code HUB_DEMO_PORTAL_ADMIN_PORT}, default 8081
 * @param keycloakAdmin Keycloak's own health door; {@code HUB_DEMO_KEYCLOAK_HEALTH_PORT}, default 9180
 * @param hub         mutual TLS, for portals only; {@code HUB_DEMO_HUB_PORT}, default 8444
 * @param hubAdmin    http, health and metrics; {@code HUB_DEMO_HUB_ADMIN_PORT}, default 8445
 */
record Ports(int portal, int portalAdmin, int keycloak, int keycloakTls, int keycloakAdmin, int hub, int hubAdmin) {

    /** From the environment, or the defaults. */
    static Ports from(Map<String, String> environment) throws CannotStart {
        return new Ports(
                port(environment, "HUB_DEMO_PORTAL_PORT", 8080),
                port(environment, "HUB_DEMO_PORTAL_ADMIN_PORT", 8081),
                port(environment, "HUB_DEMO_KEYCLOAK_PORT", 8180),
                port(environment, "HUB_DEMO_KEYCLOAK_TLS_PORT", 8543),
                port(environment, "HUB_DEMO_KEYCLOAK_HEALTH_PORT", 9180),
                port(environment, "HUB_DEMO_HUB_PORT", 8444),
                port(environment, "HUB_DEMO_HUB_ADMIN_PORT", 8445));
    }

    /** Refuses when another program already listens on one of them, naming it and the variable that moves it. */
    void mustBeFree() throws CannotStart {
        free(portal, "HUB_DEMO_PORTAL_PORT");
        free(portalAdmin, "HUB_DEMO_PORTAL_ADMIN_PORT");
        free(keycloak, "HUB_DEMO_KEYCLOAK_PORT");
        free(keycloakTls, "HUB_DEMO_KEYCLOAK_TLS_PORT");
        free(keycloakAdmin, "HUB_DEMO_KEYCLOAK_HEALTH_PORT");
        free(hub, "HUB_DEMO_HUB_PORT");
        free(hubAdmin, "HUB_DEMO_HUB_ADMIN_PORT");
    }

    private static void free(int port, String variable) throws CannotStart {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is in use by another program: stop it, or choose another port with " + variable
                            + "=NUMBER ./hub demo.");
        }
    }

    private static int port(Map<String, String> environment, String variable, int otherwise) throws CannotStart {
        Optional<String> chosen = Optional.ofNullable(environment.get(variable));
        if (chosen.isEmpty()) {
            return otherwise;
        }
        if (!chosen.get().matches("[1-9][0-9]{2,4}") || Integer.parseInt(chosen.get()) > 65_535) {
            throw new CannotStart(variable + " must be a port number from 100 to 65535.");
        }
        return Integer.parseInt(chosen.get());
    }
}
