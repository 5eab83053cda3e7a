package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.hub.directory.AgencyDirectory;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.keys.TrustedServers;

/** Whoever starts the hub wrongly reads one sentence, not a stack trace. */
class CannotStartTest {

    private static final String ISSUER = "http://localhost:8180/realms/brockmere";
    private static final String KEYS = "https://localhost:8543/keys";

    @Test
    void the_sentence_is_found_wherever_the_container_has_put_it() {
        CannotStart sentence = new CannotStart("The disk is full.");
        Throwable several = new IllegalStateException("several");
        several.addSuppressed(sentence);
        assertThat(CannotStart.in(new IllegalStateException(sentence))).contains(sentence);
        assertThat(CannotStart.in(new ExceptionInInitializerError(several))).contains(sentence);
    }

    @Test
    void any_other_fault_keeps_its_stack_trace() {
        assertThat(CannotStart.in(new IllegalStateException("a bug"))).isEmpty();
    }

    @Test
    void a_folder_of_agencies_that_is_not_there_is_named(@TempDir Path folder) {
        Path missing = folder.resolve("agencies");
        assertThatThrownBy(() -> HubWiring.orCannotStart(() -> AgencyDirectory.read(missing)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void a_file_of_authorities_that_is_not_there_is_named(@TempDir Path folder) {
        Path missing = folder.resolve("authority.pem");
        assertThatThrownBy(() -> HubWiring.orCannotStart(() -> TrustedServers.of(missing)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void a_policy_about_another_log_is_told_which_line_it_needs(@TempDir Path folder) throws Exception {
        LogVerifyingKey own =
                LogSigningKey.generate("hub.example/log", new SecureRandom()).verifyingKey();
        LogVerifyingKey other =
                LogSigningKey.generate("hub.example/log", new SecureRandom()).verifyingKey();
        LogPolicyFile file = new LogPolicyFile(folder.resolve("log.policy"));
        Files.writeString(file.path(), "log " + own + "\nquorum none\n");
        assertThat(file.about(own).logs()).containsExactly(own);
        assertThatThrownBy(() -> file.about(other))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("`hub.log.policy`")
                .hasMessageContaining("`log " + other + "`");
        Files.writeString(file.path(), "log " + own + "\nquorum nobody\n");
        assertThatThrownBy(() -> file.about(own))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("policy:2: no witness or group called `nobody`");
    }

    @Test
    void an_issuer_is_given_with_the_address_of_its_keys() {
        assertThat(HubWiring.places(List.of(ISSUER + " " + KEYS))).containsEntry(ISSUER, URI.create(KEYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {ISSUER, "", ISSUER + "  " + KEYS, ISSUER + " " + KEYS + " more", ISSUER + " not an address"})
    void an_issuer_given_otherwise_is_refused(String entry) {
        assertThatThrownBy(() -> HubWiring.places(List.of(entry))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_issuer_given_twice_is_refused() {
        assertThatThrownBy(() -> HubWiring.places(List.of(ISSUER + " " + KEYS, ISSUER + " " + KEYS)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
