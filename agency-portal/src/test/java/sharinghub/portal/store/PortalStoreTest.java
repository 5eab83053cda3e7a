package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** What the portal remembers: durable, sealed for its place, unreadable without the keyring. */
class PortalStoreTest {

    private static final UUID ROSS = UUID.fromString("7b8d3f0e-6d1f-4f0e-9a59-5f5f1f9f0a01");
    private static final UUID HELEN = UUID.fromString("7b8d3f0e-6d1f-4f0e-9a59-5f5f1f9f0a02");
    private static final String CANARY = "Canary Quillfeather, ZZ99 3VZ";

    private final SecureRandom chance = new SecureRandom();
    private final SecretBytes key = SecretBytes.random(32, chance);

    @TempDir
    private Path temporary;

    @Test
    void a_draft_outlives_the_process_and_belongs_to_its_writer() throws Exception {
        try (PortalStore store = open()) {
            new Drafts(store).keep(ROSS, "refer", Map.of("what", List.of(CANARY), "boxes", List.of("a", "b")));
        }
        try (PortalStore store = open()) {
            Drafts drafts = new Drafts(store);
            assertThat(drafts.find(ROSS, "refer"))
                    .contains(Map.of("what", List.of(CANARY), "boxes", List.of("a", "b")));
            assertThat(drafts.formsOf(ROSS)).containsExactly("refer");
            assertThat(drafts.find(HELEN, "refer")).isEmpty();
            assertThat(drafts.formsOf(HELEN)).isEmpty();
        }
    }

    @Test
    void a_newer_draft_takes_the_place_of_the_older_and_can_be_dropped() throws Exception {
        try (PortalStore store = open()) {
            Drafts drafts = new Drafts(store);
            drafts.keep(ROSS, "refer", Map.of("what", List.of("first")));
            drafts.keep(ROSS, "refer", Map.of("what", List.of("second")));
            assertThat(drafts.find(ROSS, "refer")).contains(Map.of("what", List.of("second")));

            drafts.drop(ROSS, "refer");
            assertThat(drafts.find(ROSS, "refer")).isEmpty();
        }
    }

    @Test
    void the_newest_pin_and_the_names_behind_references_are_found_again() throws Exception {
        CaseRef ref = CaseRef.random(chance);
        try (PortalStore store = open()) {
            new Pins(store).pin("a note\n");
            new Pins(store).pin("a newer note\n");
            new Names(store).keep(line(ref, Optional.empty()));
            new Names(store).keep(line(ref, Optional.of(ROSS)));
        }
        try (PortalStore store = open()) {
            assertThat(new Pins(store).newest()).contains("a newer note\n");
            assertThat(new Names(store).of(ref)).contains(CANARY);
            assertThat(new Names(store).all()).containsExactly(Map.entry(ref, CANARY));
            assertThat(new Names(store).lines()).hasSize(2);
        }
    }

    @Test
    void no_file_of_it_holds_what_was_kept_of_which_kind_or_whose_though_the_search_finds_what_is_in_clear()
            throws Exception {
        CaseRef ref = CaseRef.random(chance);
        try (PortalStore store = open()) {
            new Drafts(store).keep(ROSS, "refer-brockmere", Map.of("what", List.of(CANARY)));
            new Names(store).keep(line(ref, Optional.of(ROSS)));
            new Drafts(store).drop(HELEN, "never-kept");
        }

        for (String hidden :
                List.of("Quillfeather", ROSS.toString(), HELEN.toString(), "refer-brockmere", ref.text(), "draft")) {
            assertThat(filesHolding(hidden)).as(hidden).isEmpty();
        }
        assertThat(filesHolding("SHELF")).isNotEmpty();
    }

    @Test
    void places_are_other_numbers_under_another_key_and_the_same_under_the_same() {
        RowPlaces places = new RowPlaces(key);
        RowPlaces others = new RowPlaces(SecretBytes.random(32, chance));

        assertThat(places.place("name", "case-1")).isEqualTo(new RowPlaces(key).place("name", "case-1"));
        assertThat(List.of(
                        places.place("name", "case-1"),
                        others.place("name", "case-1"),
                        places.place("name", "case-2"),
                        places.place("draft", "case-1"),
                        places.shelf("name")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_row_moved_to_another_place_changed_or_cut_is_not_read() {
        try (RowCipher cipher = new RowCipher(key.copy(), chance)) {
            byte[] row = cipher.seal("draft", "ross", CANARY.getBytes(UTF_8));
            assertThat(cipher.open("draft", "ross", row)).isEqualTo(CANARY.getBytes(UTF_8));

            broken(cipher, "draft", "helen", row);
            broken(cipher, "name", "ross", row);
            broken(cipher, "draft", "ross", java.util.Arrays.copyOf(row, row.length - 1));
            broken(cipher, "draft", "ross", new byte[3]);
            for (int bit = 0; bit < row.length * 8; bit++) {
                byte[] bent = row.clone();
                bent[bit / 8] ^= (byte) (1 << (bit % 8));
                broken(cipher, "draft", "ross", bent);
            }
        }
    }

    @Test
    void another_key_is_refused_before_it_finds_an_empty_store() throws Exception {
        try (PortalStore store = open()) {
            new Pins(store).pin("a note");
        }
        assertThatThrownBy(() -> PortalStore.open(temporary.resolve("store"), SecretBytes.random(32, chance), chance))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("made under another key")
                .hasMessageContaining("Put back the keyring");
    }

    @Test
    void a_creation_that_was_interrupted_is_begun_again() throws Exception {
        Files.createDirectories(temporary.resolve("store.new/log"));
        Files.writeString(temporary.resolve("store.new/service.properties"), "torn");

        try (PortalStore store = open()) {
            assertThat(new Pins(store).newest()).isEmpty();
        }
    }

    private PortalStore open() throws IOException {
        return PortalStore.open(temporary.resolve("store"), key.copy(), chance);
    }

    private KnownLine line(CaseRef about, Optional<UUID> person) {
        return new KnownLine(
                about, SectionId.random(chance), new AgencyId("brockmere-police"), person, Optional.empty(), CANARY);
    }

    private static void broken(RowCipher cipher, String kind, String id, byte[] row) {
        assertThatThrownBy(() -> cipher.open(kind, id, row)).isInstanceOf(StoreBroken.class);
    }

    private List<Path> filesHolding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = Files.readString(file, ISO_8859_1);
            return bytes.contains(text)
                    || bytes.contains(
                            new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE), ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
