package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.helidon.config.mp.MpConfigSources;
import io.helidon.config.yaml.mp.YamlMpConfigSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.IssuedCertificate;

/** A wrong setting is one sentence with its name, before anything was opened. */
class SettingsCheckTest {

    private static final Partnership PARTNERSHIP = Partnership.create(Partnership.authority(), "https://realm.example");

    @Test
    void settings_that_fit_pass() {
        assertThatCode(() -> with(Map.of()).pass()).doesNotThrowAnyException();
        assertThatCode(() -> with(Map.of("hub.clock-confirmed", "2026-11-23")).pass())
                .doesNotThrowAnyException();
    }

    @Test
    void key_stores_without_a_passphrase_pass_as_the_demonstration_has_them() throws IOException {
        char[] none = {};
        IssuedCertificate hub = PARTNERSHIP.certificateAuthority().forServer("hub", Duration.ofHours(1));
        Path own = PARTNERSHIP.folder().resolve("open.p12");
        IssuedCertificate.write(hub.keyStore(none), none, own);
        Map<String, String> settings = new HashMap<>(PARTNERSHIP.settings());
        settings.put("server.tls.private-key.keystore.resource.path", own.toString());
        settings.remove("server.tls.private-key.keystore.passphrase");
        assertThatCode(() -> of(settings).pass()).doesNotThrowAnyException();
    }

    @Test
    void the_partnership_s_own_file_names_only_settings_that_exist() {
        Path file = Path.of(System.getProperty("sharinghub.root", ".."), "config", "hub.yaml");
        Config settings = ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .withSources(MpConfigSources.create(highest(PARTNERSHIP.settings())), YamlMpConfigSource.create(file))
                .build();
        assertThatCode(() -> new SettingsCheck(settings).pass()).doesNotThrowAnyException();
    }

    @Test
    void every_setting_that_the_hub_asks_for_is_looked_at() {
        assertThat(Stream.of(HubWiring.class, LedgerWiring.class, DeskWiring.class, WitnessWiring.class)
                        .flatMap(wiring -> Stream.of(wiring.getDeclaredMethods()))
                        .flatMap(method -> Stream.of(method.getParameters()))
                        .flatMap(parameter -> Stream.of(parameter.getAnnotationsByType(ConfigProperty.class)))
                        .map(ConfigProperty::name))
                .hasSizeGreaterThan(8)
                .isSubsetOf(SettingsCheck.names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server.host                                     | no such host
            server.port                                     | eighty
            server.port                                     | 65536
            server.port                                     | -1
            server.sockets.0.port                           | 8445x
            server.tls.private-key.keystore.resource.path   | /nowhere/hub.p12
            server.tls.trust.keystore.resource.path         | /dev/null
            server.tls.manager.patience.read-timeout        | soon
            javax.sql.DataSource.hub.maximumPoolSize        | many
            javax.sql.DataSource.hub.maximumPoolSize        | 1
            hub.clock-confirmed                             | yesterday
            hub.clock-confirmed                             | 23.11.2026
            hub.oversight                                   | Brockmere Council
            hub.log.erase-after                             | ten years
            hub.log.erase-after                             | P0D
            hub.log.erase-after                             | P-1Y
            hub.log.erase-after                             | P520W
            hub.log.erase-after                             | P1000000Y
            hub.log.policy                                  | /nowhere/log.policy
            hub.log.policy                                  | /dev/null
            hub.log.witness-grace                           | three days
            hub.log.witness-grace                           | PT0S
            hub.log.witness-grace                           | -PT72H
            hub.log.witness-alarm                           | PT0.9S
            hub.self-check-hour                             | 24
            hub.self-check-hour                             | at night
            hub.registers                                   | /nowhere
            hub.forums                                      | /dev/null
            hub.agencies                                    | /nowhere
            hub.issuers                                     | https://realm.example
            hub.issuers                                     | https://realm.example http://realm.example/keys
            hub.issuers-trust                               | /nowhere/authority.pem
            hub.issuers-trust                               | /dev/null
            """)
    void a_value_that_does_not_fit_is_named_with_its_setting(String name, String value) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> with(Map.of(name, value)).pass())
                .withMessageContaining("`" + name + "`")
                .withMessageContaining("`" + value + "`");
    }

    @Test
    void a_port_in_use_is_named_with_its_setting() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            for (String setting : List.of("server.port", "server.sockets.0.port")) {
                assertThatExceptionOfType(CannotStart.class)
                        .isThrownBy(() -> with(Map.of(setting, port)).pass())
                        .withMessageContaining("`" + setting + "`")
                        .withMessageContaining("no other program listens");
            }
        }
    }

    @Test
    void a_passphrase_that_does_not_open_is_not_repeated() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> with(Map.of("server.tls.private-key.keystore.passphrase", "c4n4ry"))
                        .pass())
                .withMessageContaining("`server.tls.private-key.keystore.passphrase`")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("c4n4ry"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub.agencies", "hub.issuers", "hub.issuers-trust"})
    void a_setting_that_is_missing_is_named(String name) {
        Map<String, String> settings = new HashMap<>(PARTNERSHIP.settings());
        settings.remove(name);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> of(settings).pass())
                .withMessageContaining("`" + name + "` is missing");
    }

    @Test
    void a_file_that_is_not_yaml_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("hub.yaml"), "hub: [");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> HubServer.settings(file))
                .withMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub.clock-confrimed", "hub.log.nmae", "hub.agency"})
    void a_name_that_is_no_setting_of_ours_is_refused(String name) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> with(Map.of(name, "x")).pass())
                .withMessageContaining("no setting `" + name + "`")
                .withMessageContaining("`hub.clock-confirmed`");
    }

    private static SettingsCheck with(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(PARTNERSHIP.settings());
        settings.putAll(changed);
        return of(settings);
    }

    private static SettingsCheck of(Map<String, String> settings) {
        return new SettingsCheck(ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .withSources(MpConfigSources.create(highest(settings)))
                .build());
    }

    private static Map<String, String> highest(Map<String, String> settings) {
        Map<String, String> over = new HashMap<>(settings);
        over.put("config_ordinal", "1000");
        return over;
    }
}
