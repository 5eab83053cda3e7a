package sharinghub.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void stands_there_for_its_owner_alone_in_a_folder_for_its_owner_alone() throws Exception {
        Path file = folder.resolve("keys/log.key");
        SecretFile.create(file, SECRET);
        assertThat(file).hasBinaryContent(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void what_a_kill_left_beside_it_is_cleared_with_its_open_rights() throws Exception {
        Path file = folder.resolve("log.key");
        Path left = Files.writeString(folder.resolve("log.key.new"), "half a key, and longer than a whole one");
        Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-rw-rw-"));
        SecretFile.create(file, SECRET);
        assertThat(file).hasBinaryContent(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void where_nothing_can_be_written_there_is_no_file() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> SecretFile.create(notAFolder.resolve("log.key"), SECRET))
                .isInstanceOf(IOException.class);
    }
}
