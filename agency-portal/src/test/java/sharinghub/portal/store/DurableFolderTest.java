package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is whole or absent. */
class DurableFolderTest {

    @TempDir
    Path place;

    @Test
    void what_was_kept_last_is_found() throws IOException {
        DurableFolder folder = folder();
        assertThat(folder.find("newest")).isEmpty();

        folder.keep("newest", "first".getBytes(UTF_8));
        folder.keep("newest", "second".getBytes(UTF_8));

        assertThat(folder().find("newest"))
                .hasValueSatisfying(
                        content -> assertThat(content).asString(UTF_8).isEqualTo("second"));
    }

    @Test
    void what_a_kill_left_half_written_is_neither_found_nor_in_the_way() throws IOException {
        Files.createDirectories(place.resolve("kept"));
        Files.writeString(place.resolve("kept/newest.new"), "hal");

        assertThat(folder().find("newest")).isEmpty();
        folder().keep("newest", "whole".getBytes(UTF_8));
        assertThat(place.resolve("kept")).isDirectoryContaining("glob:**/newest");
        assertThat(place.resolve("kept/newest.new")).doesNotExist();
    }

    @Test
    void files_kept_together_are_never_written_over() throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("a", new byte[] {1});
        folder().keepTogether("pair", files);
        files.put("a", new byte[] {2});

        assertThatThrownBy(() -> folder().keepTogether("pair", files)).isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(place.resolve("kept/pair/a"))).containsExactly(1);
    }

    @Test
    void a_file_in_place_of_the_folder_is_told() throws IOException {
        Files.writeString(place.resolve("kept"), "");

        assertThatThrownBy(() -> folder().keep("newest", new byte[0])).isInstanceOf(FileAlreadyExistsException.class);
    }

    private DurableFolder folder() {
        return new DurableFolder(place.resolve("kept"));
    }
}
