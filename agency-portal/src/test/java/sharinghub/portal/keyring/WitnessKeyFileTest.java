package sharinghub.portal.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.keys.WitnessVerifyingKey;

/** A witness keeps its key: others know it by that for years. */
class WitnessKeyFileTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String NAME = "portal.brockmere.example/witness";

    @TempDir
    Path folder;

    @Test
    void the_first_opening_makes_it_and_every_later_one_finds_it() throws Exception {
        WitnessVerifyingKey made = opened(NAME);

        assertThat(opened(NAME)).isEqualTo(made);
        assertThat(WitnessVerifyingKey.fromText(Files.readString(published()).strip()))
                .isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(secret())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_lost_secret_half_is_not_silently_replaced() throws Exception {
        opened(NAME);
        Files.delete(secret());

        unusable(NAME, "bring the key back");
        assertThat(secret()).doesNotExist();
    }

    @Test
    void another_name_is_another_witness() throws Exception {
        opened(NAME);

        unusable("somebody.example/else", "keeps its key and its name");
    }

    @Test
    void another_key_is_another_witness() throws Exception {
        opened(NAME);
        Files.write(secret(), new byte[32]);

        unusable(NAME, "keeps its key and its name");
    }

    @Test
    void a_key_of_another_length_is_none() throws Exception {
        opened(NAME);
        Files.write(secret(), new byte[31]);

        unusable(NAME, "32 random bytes");
    }

    @Test
    void a_key_that_others_can_read_is_not_used() throws Exception {
        opened(NAME);
        Files.setPosixFilePermissions(secret(), PosixFilePermissions.fromString("rw-r-----"));

        unusable(NAME, "chmod 600");
    }

    private void unusable(String name, String why) {
        assertThatThrownBy(() -> opened(name))
                .isInstanceOf(KeyringUnusable.class)
                .hasMessageContaining(why);
    }

    private WitnessVerifyingKey opened(String name) throws Exception {
        try (WitnessSigningKey key = new WitnessKeyFile(secret(), name).open(CHANCE)) {
            return key.verifyingKey();
        }
    }

    private Path secret() {
        return folder.resolve("witness.key");
    }

    private Path published() {
        return folder.resolve("witness.key.pub");
    }
}
