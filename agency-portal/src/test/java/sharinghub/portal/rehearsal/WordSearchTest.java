package sharinghub.portal.rehearsal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T1: a search that must find nothing finds what is planted, however it is written and wherever in a file it stands. */
class WordSearchTest {

    @TempDir
    private Path folder;

    private final PlantedWords planted = new PlantedWords(new SecureRandom());
    private final String other = planted.in("Ross");
    private final String typed = planted.in("Held by the throat");
    private final String word = typed.substring("Held by the throat-".length());

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "he", "her", "Nell Ashby: "})
    void in_base64_whatever_stands_before_and_behind(String before) throws IOException {
        byte[] text = (before + typed + ", at home.").getBytes(UTF_8);
        found(Base64.getEncoder().encode(text));
        found(Base64.getUrlEncoder().withoutPadding().encode(text));
        found(Base64.getEncoder().encode((before + typed).getBytes(UTF_8)));
    }

    @Test
    void as_itself_and_in_both_orders_of_utf_16() throws IOException {
        found(("é ✔ " + typed).getBytes(UTF_8));
        found(("é " + typed).getBytes(ISO_8859_1));
        found(("✔ " + typed).getBytes(UTF_16BE));
        found(("✔ " + typed).getBytes(UTF_16LE));
    }

    @Test
    void in_hexadecimal() throws IOException {
        found(HexFormat.of().formatHex(typed.getBytes(UTF_8)).getBytes(UTF_8));
        found(HexFormat.of().withUpperCase().formatHex(typed.getBytes(UTF_8)).getBytes(UTF_8));
    }

    @Test
    void in_a_log_that_was_packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(typed.getBytes(UTF_8));
        }
        found(packed.toByteArray());
    }

    /** What is read at once ends somewhere; the word may stand across that border. */
    @ParameterizedTest
    @ValueSource(ints = {-60, -17, -9, -1, 0, 1})
    void across_the_border_of_what_is_read_at_once(int beforeTheBorder) throws IOException {
        byte[] large = new byte[3 * (8 << 20)];
        Arrays.fill(large, (byte) '.');
        byte[] spelt = word.getBytes(UTF_16LE);
        System.arraycopy(spelt, 0, large, (8 << 20) + beforeTheBorder, spelt.length);
        found(large);
    }

    @Test
    void a_word_is_not_found_where_only_its_neighbours_or_a_part_of_it_stand() throws IOException {
        Files.writeString(folder.resolve("other"), other + " " + word.substring(0, word.length() - 1));
        assertThat(planted.search().in(folder)).doesNotContain(word).hasSize(1);
        assertThat(planted.typedWith(planted.search().in(folder))).isEqualTo("`Ross`");
    }

    @Test
    void an_empty_file_holds_nothing() throws IOException {
        Files.createFile(folder.resolve("empty"));
        assertThat(planted.search().in(folder)).isEmpty();
    }

    private void found(byte[] bytes) throws IOException {
        Files.write(folder.resolve("file"), bytes);
        assertThat(planted.search().in(folder)).containsExactly(word);
    }
}
