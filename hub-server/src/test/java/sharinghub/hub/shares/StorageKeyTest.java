package sharinghub.hub.shares;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.keys.SecretBytes;

class StorageKeyTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final byte[] SHARE = SecretBytes.random(32, CHANCE).exposed();
    private static final byte[] CONTEXT = "document, section, recipient, grant".getBytes(UTF_8);

    private final StorageKey key = fresh();

    @Test
    void what_it_keeps_comes_back() {
        try (SecretBytes again = key.decrypt(key.encrypt(SHARE, CONTEXT), CONTEXT)) {
            assertThat(again.exposed()).isEqualTo(SHARE);
        }
    }

    @Test
    void the_same_share_never_looks_the_same_twice() {
        assertThat(key.encrypt(SHARE, CONTEXT)).isNotEqualTo(key.encrypt(SHARE, CONTEXT));
    }

    @Test
    void every_changed_bit_is_found() {
        byte[] stored = key.encrypt(SHARE, CONTEXT);
        for (int bit = 0; bit < stored.length * 8; bit++) {
            byte[] bent = stored.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> key.decrypt(bent, CONTEXT)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_share_moved_to_another_row_or_read_with_another_key_is_not_a_share() {
        byte[] stored = key.encrypt(SHARE, CONTEXT);
        assertThatThrownBy(() -> key.decrypt(stored, "another row".getBytes(UTF_8)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fresh().decrypt(stored, CONTEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_file_of_another_length_is_refused_with_what_to_do(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("storage.key"), new byte[31]);
        assertThatThrownBy(() -> StorageKey.fromFile(file, CHANCE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("openssl rand");
        StorageKey.fromFile(Files.write(file, new byte[StorageKey.LENGTH]), CHANCE)
                .close();
    }

    @Test
    void it_says_nothing_of_itself() {
        assertThat(key.toString()).isEqualTo("StorageKey");
    }

    private static StorageKey fresh() {
        return new StorageKey(SecretBytes.random(StorageKey.LENGTH, CHANCE), CHANCE);
    }
}
