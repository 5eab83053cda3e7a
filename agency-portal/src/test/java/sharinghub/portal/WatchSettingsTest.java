package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.config.mp.MpConfigSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.auditlog.LogFixture;

/** A setting that is wrong is told by its name, before anything starts. */
class WatchSettingsTest {

    @TempDir
    Path folder;

    @Test
    void nothing_set_is_a_portal_that_watches_nothing_and_keeps_evidence_beside_its_stores() {
        WatchSettings watch = of(Map.of());

        assertThat(watch.watches()).isFalse();
        assertThat(watch.evidence()).isEqualTo(folder.resolve("witness/evidence"));
    }

    @Test
    void a_witness_has_a_key_a_name_and_ten_seconds() {
        WatchSettings watch = of(Map.of("portal.witness.key", "w.key", "portal.witness.name", "example.org/w"));

        assertThat(watch.watches()).isTrue();
        assertThat(watch.interval()).isEqualTo(Duration.ofSeconds(10));
        assertThat(watch.witness().orElseThrow().name()).isEqualTo("example.org/w");
    }

    @Test
    void a_policy_alone_is_watched_by() throws IOException {
        assertThat(of(Map.of("portal.log-policy", policy("log " + LogFixture.verifyingKey() + "\nquorum none\n")))
                        .watches())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "portal.witness.key, w.key, portal.witness.name",
        "portal.witness.name, example.org/w, portal.witness.key",
        "portal.witness.interval, PT0S, portal.witness.interval",
        "portal.witness.interval, PT2H, portal.witness.interval",
        "portal.log-policy, nowhere, portal.log-policy"
    })
    void what_is_wrong_is_named(String key, String value, String named) {
        refused(Map.of(key, value), named);
    }

    @Test
    void a_name_with_a_blank_is_none() {
        refused(Map.of("portal.witness.key", "w.key", "portal.witness.name", "two words"), "portal.witness.name");
    }

    @Test
    void a_policy_about_another_log_is_refused() throws IOException {
        String other = LogFixture.key("other.example/log", 2).verifyingKey().toString();

        refused(Map.of("portal.log-policy", policy("log " + other + "\nquorum none\n")), "another log");
    }

    @Test
    void a_policy_that_cannot_be_read_says_the_line() throws IOException {
        refused(Map.of("portal.log-policy", policy("log nonsense\nquorum none\n")), "policy:1");
    }

    private void refused(Map<String, String> settings, String named) {
        assertThatThrownBy(() -> of(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    private String policy(String text) throws IOException {
        return Files.writeString(folder.resolve("log.policy"), text).toString();
    }

    private WatchSettings of(Map<String, String> settings) {
        return WatchSettings.of(
                ConfigProviderResolver.instance()
                        .getBuilder()
                        .addDiscoveredConverters()
                        .withSources(MpConfigSources.create(settings))
                        .build(),
                folder.resolve("stores"),
                LogFixture.verifyingKey());
    }
}
