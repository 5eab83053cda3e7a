package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.keys.LogSigningKey;

class CheckpointReaderTest {

    private final LogFixture log = LogFixture.of(5);
    private final String good = log.note();
    private final CheckpointReader reader = LogFixture.reader();

    @Test
    void a_checkpoint_is_read_back_the_same() throws MalformedLogText, ProofFailure {
        assertThat(reader.read(good)).isEqualTo(log.checkpoint());
        assertThat(good)
                .startsWith("hub.brockmere.example/log\n5\n")
                .contains("=\n\n\u2014 hub.brockmere.example/log ");
    }

    @Test
    void an_empty_log_has_a_checkpoint_too() throws MalformedLogText, ProofFailure {
        Checkpoint nothing = Checkpoint.of(LogFixture.ORIGIN, MerkleTree.empty());
        assertThat(reader.read(signed(nothing.text()))).isEqualTo(nothing);
    }

    @Test
    void signatures_of_witnesses_are_passed_over() throws MalformedLogText, ProofFailure {
        String witness = "\u2014 witness.example AAAAAAECAw==\n";
        String dashes = good.substring(0, good.indexOf("\u2014"));
        assertThat(reader.read(good + witness)).isEqualTo(log.checkpoint());
        assertThat(reader.read(dashes + witness + good.substring(dashes.length())))
                .isEqualTo(log.checkpoint());
    }

    @Test
    void a_witness_puts_its_line_under_what_the_log_alone_signed() throws MalformedLogText, ProofFailure {
        String witness = "\u2014 witness.example AAAAAAECAw==\n";
        assertThat(reader.signedAlone(good + witness)).isEqualTo(good);
        assertThat(reader.signedAlone(good)).isEqualTo(good);
        assertThatThrownBy(() ->
                        reader.signedAlone(log.checkpoint().signedBy(LogFixture.key(LogFixture.ORIGIN, 2)) + witness))
                .isInstanceOf(ProofFailure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n5\n -> log\n05\n",
                "log\n5\n -> log\n+5\n",
                "log\n5\n -> log\n-5\n",
                "log\n5\n -> log\n5 \n",
                "log\n5\n -> log\n0x5\n",
                "log\n5\n -> log\n5.0\n",
                "log\n5\n -> log\n\u0665\n",
                "log\n5\n -> log\n\n",
                "log\n5\n -> log\n9223372036854775808\n",
                "log\n5\n -> log\r\n5\r\n",
                "log\n5\n -> log\n5\n\n",
                "hub.brockmere.example/log\n5\n -> \n5\n",
                "hub.brockmere.example/log\n5\n -> 5\n",
                "=\n\n -> =\nextension\n\n",
                "=\n\n -> =\n\n\n",
                "=\n\n -> =\n",
                "=\n\n -> \n\n",
                "=\n\n -> ==\n\n",
                "=\n\n -> =\t\n\n",
                "\u2014  -> - ",
                "\u2014  -> \u2014",
                "\u2014  -> \u2014  ",
                "\u2014 hub -> \u2014 \u00a0hub",
                "\u2014 hub -> \u2014 hub+",
            })
    void what_is_not_a_checkpoint_in_its_one_spelling_is_unreadable(String change) {
        String[] fromTo = change.split(" -> ", -1);
        assertThat(good).contains(fromTo[0]);
        String bad = good.replace(fromTo[0], fromTo[1]);
        assertThat(bad).isNotEqualTo(good);
        assertThatThrownBy(() -> reader.read(bad))
                .isInstanceOf(MalformedLogText.class)
                .hasMessageStartingWith("checkpoint");
    }

    /** Even a well-signed text is refused when it is not in our form: strictness does not hang on the signature. */
    @ParameterizedTest
    @ValueSource(strings = {"05\nROOT\n", "5\nROOT\nextension\n", "5\nROOT=\n", "5\n", "5\nAAAA\n", "-1\nROOT\n"})
    void a_signature_does_not_heal_a_bent_text(String lines) {
        String root = Base64.getEncoder().encodeToString(log.checkpoint().root().bytes());
        String note = signed(LogFixture.ORIGIN + "\n" + lines.replace("ROOT", root));
        assertThatThrownBy(() -> reader.read(note)).isInstanceOf(MalformedLogText.class);
    }

    @Test
    void base64_with_stray_bits_is_a_second_spelling_and_refused() {
        int end = good.indexOf("=\n\n");
        char last = good.charAt(end - 1);
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        String bad = good.substring(0, end - 1) + digits.charAt(digits.indexOf(last) ^ 1) + good.substring(end);
        assertThatThrownBy(() -> reader.read(bad)).isInstanceOf(MalformedLogText.class);
    }

    @Test
    void any_changed_character_is_refused() {
        for (int i = 0; i < good.length(); i++) {
            String bad = good.substring(0, i) + (char) (good.charAt(i) ^ 1) + good.substring(i + 1);
            assertThatThrownBy(() -> reader.read(bad))
                    .as("position %s", i)
                    .isInstanceOfAny(MalformedLogText.class, ProofFailure.class);
        }
    }

    @Test
    void any_cut_is_refused() {
        for (int i = 0; i < good.length(); i++) {
            String bad = good.substring(0, i);
            assertThatThrownBy(() -> reader.read(bad)).isInstanceOf(MalformedLogText.class);
        }
    }

    @Test
    void a_note_signed_by_nobody_we_know_is_refused() {
        LogSigningKey sameName = LogFixture.key(LogFixture.ORIGIN, 2);
        assertThatThrownBy(() -> reader.read(log.checkpoint().signedBy(sameName)))
                .isInstanceOf(ProofFailure.class)
                .hasMessageContaining("exactly one signature");
    }

    @Test
    void the_checkpoint_of_another_log_is_refused() {
        LogSigningKey other = LogFixture.key("hub.elsewhere.example/log", 1);
        Checkpoint theirs =
                new Checkpoint("hub.elsewhere.example/log", 5, log.checkpoint().root());
        assertThatThrownBy(() -> reader.read(theirs.signedBy(other)))
                .isInstanceOf(ProofFailure.class)
                .hasMessageContaining("another log");
        assertThatThrownBy(() -> log.checkpoint().signedBy(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void our_key_may_stand_under_a_checkpoint_only_once() {
        String line = good.substring(good.indexOf("\u2014"));
        assertThatThrownBy(() -> reader.read(good + line)).isInstanceOf(ProofFailure.class);
    }

    @Test
    void a_flood_of_signatures_is_refused() {
        assertThatThrownBy(() -> reader.read(good + "\u2014 w AAAAAAE=\n".repeat(64)))
                .isInstanceOf(MalformedLogText.class)
                .hasMessageContaining("more than 64");
        assertThatThrownBy(() -> reader.read("x".repeat(300_000))).isInstanceOf(MalformedLogText.class);
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> reader.read("\ud800" + good)).hasMessageContaining("UTF-8");
        byte[] torn = good.getBytes(UTF_8);
        torn[good.indexOf("\u2014")] = 'x';
        assertThatThrownBy(() -> reader.read(new String(torn, UTF_8))).hasMessageContaining("UTF-8");
    }

    private String signed(String text) {
        LogSigningKey key = LogFixture.key(LogFixture.ORIGIN, 1);
        NoteSignature line =
                new NoteSignature(LogFixture.ORIGIN, key.verifyingKey().keyId(), key.sign(text.getBytes(UTF_8)));
        return text + "\n" + line + "\n";
    }
}
