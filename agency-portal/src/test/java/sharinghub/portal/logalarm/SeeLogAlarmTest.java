package sharinghub.portal.logalarm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.auditlog.LogFixture;
import sharinghub.portal.evidence.Contradiction;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.EvidenceFolder;

/** Everybody may read what was found and take both checkpoints along; nobody is handed another agency's entry. */
class SeeLogAlarmTest {

    @TempDir
    Path folder;

    private EvidenceFolder evidence;
    private SeeLogAlarm page;

    @BeforeEach
    void open() throws IOException {
        evidence = EvidenceFolder.open(folder.resolve("evidence"), () -> Instant.parse("2026-11-23T09:27:00Z"));
        page = new SeeLogAlarm(evidence);
    }

    @Test
    void while_nothing_was_found_it_says_so() {
        assertThat(shown().found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_said_in_words(Kind kind) {
        evidence.keep(Contradiction.of(kind, "one line\nand another"));

        SeeLogAlarm.Found found = shown().found().getFirst();
        assertThat(found.heading()).isNotBlank();
        assertThat(found.means()).matches("[A-Z].*[.]");
        assertThat(found.when()).isEqualTo("23 November 2026 at 9:27am");
        assertThat(found.exactly()).containsExactly("one line", "and another");
        assertThat(found.papers()).isEmpty();
    }

    @Test
    void both_checkpoints_can_be_taken_along_as_they_came() {
        evidence.keep(fork());

        assertThat(shown().found().getFirst().papers()).hasSize(2);
        SeeLogAlarm.Download last = shown().found().getFirst().papers().getLast();
        assertThat(last.command()).isEqualTo("./hub verify checkpoint shown.checkpoint --key log.vkey");
        String[] address = last.link().to().split("/");
        var answer = page.paper(address[2], address[3]);
        assertThat((byte[]) answer.getEntity())
                .asString(UTF_8)
                .isEqualTo(LogFixture.of(7).note());
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"shown.checkpoint\"");
    }

    @Test
    void a_receipt_opens_an_entry_and_is_not_handed_out() {
        evidence.keep(fork().about(LogFixture.of(3).receipt(2)));

        SeeLogAlarm.Found found = shown().found().getFirst();
        assertThat(found.papers()).hasSize(2);
        assertThat(found.kept()).isNotBlank();
        String name = evidence.kept().getFirst().name();
        assertThatThrownBy(() -> page.paper(name, "receipt.json")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finding.json", "../seen.checkpoint", "proof.json", "", "/etc/hostname"})
    void only_what_was_kept_to_be_handed_out_is(String file) {
        evidence.keep(fork());
        String name = evidence.kept().getFirst().name();

        assertThatThrownBy(() -> page.paper(name, file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page.paper("..", "seen.checkpoint")).isInstanceOf(NotFoundException.class);
    }

    private static Contradiction fork() {
        return Contradiction.of(Kind.OTHER_HISTORY, "two roots")
                .having(Optional.of(LogFixture.of(3).note()))
                .shown(LogFixture.of(7).note());
    }

    private SeeLogAlarm.Shown shown() {
        return (SeeLogAlarm.Shown) page.show().view().orElseThrow();
    }
}
