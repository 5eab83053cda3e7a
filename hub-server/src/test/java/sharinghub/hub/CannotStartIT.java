package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.hub.partnership.Partnership;

/** The shipped hub, started wrongly: exit code 1 and one line that says what to do, no stack trace. */
class CannotStartIT {

    private static final Partnership PARTNERSHIP = Partnership.create(Partnership.authority(), "https://realm.example");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"server.port", "server.sockets.0.port"})
    void a_port_in_use_is_said_with_the_settings_that_move_it(String setting) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(sentence(Map.of(setting, port))).contains("`" + setting + "`");
        }
    }

    @Test
    void a_wrong_setting_is_named() throws Exception {
        assertThat(sentence(Map.of("hub.clock-confirmed", "yesterday"))).contains("`hub.clock-confirmed`");
    }

    @Test
    void one_of_helidon_s_settings_is_named_too() throws Exception {
        assertThat(sentence(Map.of("server.max-tcp-connections", "many"))).contains("server.max-tcp-connections");
    }

    @Test
    void a_row_of_the_directory_that_cannot_be_read_is_named_before_anybody_asks() throws Exception {
        Path row = Files.writeString(folder.resolve("brockmere-police.json"), "{");
        assertThat(sentence(Map.of("hub.agencies", folder.toString()))).contains(row.toString());
    }

    @Test
    void so_is_a_storage_key() throws Exception {
        Path key = Files.writeString(folder.resolve("storage.key"), "too short");
        assertThat(sentence(Map.of("hub.storage-key", key.toString()))).contains(key.toString());
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(sentence(Map.of("hub.data", file.toString()))).contains("`hub.data`", file.toString());
    }

    @Test
    void a_database_that_another_hub_has_open_is_named() throws Exception {
        try (AssembledHub first = start(Map.of())) {
            first.untilItListens();
            assertThat(sentence(Map.of())).contains("another hub", folder.toString());
        }
    }

    @Test
    void a_full_disk_is_said_and_leaves_nothing_half_made() throws Exception {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.toString());
        if (!mounted) {
            System.out.println("skipped: a full disk needs the right to mount a tmpfs");
        }
        assumeTrue(mounted);
        try {
            assertThat(sentence(Map.of("hub.data", folder.resolve("data").toString())))
                    .contains("could not be created", "free some space");
            assertThat(folder.resolve("data").resolve("database")).doesNotExist();
        } finally {
            run("umount", "-l", folder.toString());
        }
    }

    /** The one line that the hub must have ended with. */
    private String sentence(Map<String, String> changed) throws Exception {
        try (AssembledHub hub = start(changed)) {
            assertThat(hub.untilItEnds()).isEqualTo(1);
            assertThat(hub.said())
                    .filteredOn(line -> !line.contains(" INFO "))
                    .as("lines besides what went well")
                    .hasSize(1);
            return hub.said().getLast();
        }
    }

    private AssembledHub start(Map<String, String> changed) throws IOException {
        Map<String, String> settings = new HashMap<>(PARTNERSHIP.settings());
        settings.put("hub.data", folder.resolve("data").toString());
        settings.putAll(changed);
        return AssembledHub.start(folder, settings);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
