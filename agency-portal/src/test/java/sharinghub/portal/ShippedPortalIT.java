package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What an agency installs has nothing of the demonstration in it. */
class ShippedPortalIT {

    private static final String REHEARSAL = "sharinghub/portal/rehearsal";

    @Test
    void the_shipped_jar_holds_no_rehearsal_and_its_index_names_none() throws IOException {
        try (JarFile shipped = jar("agency-portal.jar")) {
            assertThat(names(shipped))
                    .contains("sharinghub/portal/PortalServer.class")
                    .noneMatch(name -> name.startsWith(REHEARSAL));
            byte[] index = shipped.getInputStream(shipped.getEntry("META-INF/jandex.idx"))
                    .readAllBytes();
            assertThat(new String(index, StandardCharsets.ISO_8859_1))
                    .contains("PortalServer")
                    .doesNotContain("rehearsal");
        }
    }

    @Test
    void the_rehearsal_has_a_jar_of_its_own_with_nothing_else_in_it() throws IOException {
        try (JarFile rehearsal = jar("agency-portal-rehearsal.jar")) {
            assertThat(names(rehearsal).stream().filter(name -> name.endsWith(".class")))
                    .contains(REHEARSAL + "/Demonstration.class")
                    .allMatch(name -> name.startsWith(REHEARSAL));
        }
    }

    private static List<String> names(JarFile jar) {
        return jar.stream().map(entry -> entry.getName()).toList();
    }

    private static JarFile jar(String name) throws IOException {
        return new JarFile(Path.of("target", name).toFile());
    }
}
