package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {

    private final String good = new String(EntryText.write(AuditEntryFixture.release()), UTF_8);

    @Test
    void an_entry_is_read_back_the_same() throws MalformedLogText {
        assertThat(EntryText.read(good.getBytes(UTF_8))).isEqualTo(AuditEntryFixture.release());
        AuditEntry short_ = AuditEntryFixture.submission(1);
        assertThat(EntryText.read(EntryText.write(short_))).isEqualTo(short_);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED")
    void every_event_has_one_word(AuditEvent event) throws MalformedLogText {
        String text = good.replace("event released", "event " + event);
        assertThat(EntryText.read(text.getBytes(UTF_8)).deed().event()).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event released -> event sold",
                "event released -> event RELEASED",
                "event released -> event  released",
                "role practitioner -> role street-warden",
                "role practitioner -> colour red\nrole practitioner",
                "role practitioner -> role practitioner\nrole practitioner",
                "time 2026-11-24T09:30:00.125Z -> time 2026-11-24T09:30:00.125+00:00",
                "time 2026-11-24T09:30:00.125Z -> time 2026-11-24T09:30:00.125000Z",
                "time 2026-11-24T09:30:00.125Z -> time 2026-11-31T09:30:00.125Z",
                "person c0ffee00 -> person C0FFEE00",
                "purpose safeguard-victim -> purpose Safeguard Victim",
                "purpose safeguard-victim -> purpose",
                "team eastshire-council/ -> team brockmere-police/",
                "number brockmere-police 8 -> number brockmere-police 08",
                "number brockmere-police 8 -> number brockmere-police 0",
                "number brockmere-police 8 -> number brockmere-police 99999999999999999999",
                "number brockmere-police 8 -> number northgate-homes 8",
                "number brockmere-police 8 -> number brockmere-police 8\nnumber brockmere-police 8",
                "hub - 12 -> hub - +12",
                "hub - 12 -> hub - -1",
                "hub - 12 -> hub 12",
                "sharing-hub entry 1 -> sharing-hub entry 2",
                "event released -> event released\r",
                "event released -> event released\t",
                "event released -> event rele\u0000ased",
                "event released -> event releas\u00e9d",
                "event released -> \nevent released",
            })
    void what_is_not_in_the_one_spelling_is_refused(String change) {
        String[] fromTo = change.split(" -> ", -1);
        assertThat(good).contains(fromTo[0]);
        String bad = good.replace(fromTo[0], fromTo[1]);
        assertThat(bad).isNotEqualTo(good);
        assertThatThrownBy(() -> EntryText.read(bad.getBytes(UTF_8)))
                .isInstanceOf(MalformedLogText.class)
                .hasMessageStartingWith("entry:");
    }

    @Test
    void no_two_neighbouring_lines_may_change_places() {
        List<String> lines = List.of(good.split("\n"));
        for (int i = 1; i < lines.size(); i++) {
            List<String> swapped = new ArrayList<>(lines);
            swapped.set(i, lines.get(i - 1));
            swapped.set(i - 1, lines.get(i));
            assertThatThrownBy(() -> EntryText.read((String.join("\n", swapped) + "\n").getBytes(UTF_8)))
                    .as("line %s before line %s", i + 1, i)
                    .isInstanceOf(MalformedLogText.class);
        }
    }

    @Test
    void no_line_may_stand_twice() {
        List<String> lines = List.of(good.split("\n"));
        for (int i = 0; i < lines.size(); i++) {
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            assertThatThrownBy(() -> EntryText.read((String.join("\n", doubled) + "\n").getBytes(UTF_8)))
                    .isInstanceOf(MalformedLogText.class);
        }
    }

    @Test
    void nothing_may_be_cut_off_or_added() {
        for (int length = 0; length < good.length(); length++) {
            String cut = good.substring(0, length);
            assertThatThrownBy(() -> EntryText.read(cut.getBytes(UTF_8)))
                    .as("cut after %s", length)
                    .isInstanceOf(MalformedLogText.class);
        }
        for (String more : List.of("\n", " ", "x", "number northgate-homes 1", "\r\n")) {
            assertThatThrownBy(() -> EntryText.read((good + more).getBytes(UTF_8)))
                    .isInstanceOf(MalformedLogText.class);
        }
    }

    @Test
    void windows_line_ends_are_refused() {
        assertThatThrownBy(() -> EntryText.read(good.replace("\n", "\r\n").getBytes(UTF_8)))
                .isInstanceOf(MalformedLogText.class)
                .hasMessageContaining("entry:1:");
    }

    @Test
    void an_unknown_event_is_named_with_its_line() {
        assertThatThrownBy(() -> EntryText.read(
                        good.replace("event released", "event sold").getBytes(UTF_8)))
                .hasMessage("entry:3: unknown event `sold`");
    }

    @Test
    void a_flood_is_refused_before_it_is_looked_at() {
        assertThatThrownBy(() -> EntryText.read(new byte[EntryText.LONGEST + 1]))
                .hasMessageContaining("longer than");
    }
}
