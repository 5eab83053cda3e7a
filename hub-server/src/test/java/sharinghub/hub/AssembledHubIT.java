package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "The hub cannot open anything" as a fact of what is shipped, not of what is imported. */
class AssembledHubIT {

    private static final List<String> ROOMS = List.of("sharinghub/sealing", "sharinghub/command");

    @Test
    void holds_none_of_the_code_that_opens_a_section() throws IOException {
        List<Path> shipped = jars(Path.of("target", "libs"));
        shipped.add(Path.of("target", "hub-server.jar"));
        assertThat(shipped)
                .hasSizeGreaterThan(50)
                .anyMatch(jar -> jar.toString().endsWith("-hub.jar"));
        assertThat(openers(shipped)).isEmpty();
    }

    @Test
    void and_the_search_finds_it_where_it_is() throws IOException {
        Path library = Path.of(System.getProperty("sharinghub.root"), "sharing-agreements", "target");
        assertThat(openers(jars(library))).anyMatch(found -> found.contains("sharinghub/sealing/Opener"));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".jar")).toList());
        }
    }

    private static List<String> openers(List<Path> jars) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path jar : jars) {
            try (JarFile open = new JarFile(jar.toFile())) {
                open.stream()
                        .filter(entry -> ROOMS.stream().anyMatch(entry.getName()::startsWith))
                        .forEach(entry -> found.add(jar.getFileName() + ": " + entry.getName()));
            }
        }
        return found;
    }
}
