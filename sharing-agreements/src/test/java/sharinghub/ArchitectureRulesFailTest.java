package sharinghub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the house fails when it is broken: a record is copied, one line is put in, and the rule is asked again. */
class ArchitectureRulesFailTest {

    private static final Path SOURCES = Path.of(
            System.getProperty("sharinghub.root", ".."), "sharing-agreements", "src", "main", "java", "sharinghub");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a package leans on lower floors only              | agreement/Term         | agreement      | sharinghub.decision.Decider broken
            a package leans on lower floors only              | decision/Allowed       | decision       | sharinghub.document.Suite broken
            a package leans on lower floors only              | agreement/Term         | cellar         | int broken
            no package is named for a technique               | agreement/Term         | agreement.util | int broken
            the library knows no server                       | agreement/Term         | agreement      | jakarta.ws.rs.Path broken
            only keys, document and sealing see Bouncy Castle | agreement/Term         | agreement      | org.bouncycastle.util.Strings broken
            document opens nothing: it sees no recipient      | agreement/Term         | document       | org.bouncycastle.cms.RecipientInformation broken
            time comes in from outside                        | agreement/Term         | agreement      | Object broken = java.time.Instant.now()
            """)
    void a_broken_copy_is_found(String rule, String record, String room, String line) throws IOException {
        Path broken = broken(Files.readString(SOURCES.resolve(record + ".java")), record, room, line);

        assertThatThrownBy(() -> Objects.requireNonNull(ArchitectureTest.RULES.get(rule))
                        .check(ArchitectureTest.classesUnder(broken)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Broken");
    }

    /** The folder of classes that holds the copy, in that room and with that line; nothing else. */
    private Path broken(String source, String record, String room, String line) throws IOException {
        String name = record.substring(record.indexOf('/') + 1);
        String copy = source.replaceFirst("package sharinghub\\.[a-z.]+;", "package sharinghub." + room + ";")
                .replaceAll("\\b" + Pattern.quote(name) + "\\b", "Broken" + name)
                .replaceFirst("(?s)(public record [^{]+\\{)", "$1 static " + line + ";");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path server = Files.createDirectory(folder.resolve("server"));
        compile(server, "Path", "package jakarta.ws.rs; public @interface Path {}", "");
        compile(classes, "Broken" + name, copy, server.toString());
        return classes;
    }

    private void compile(Path into, String name, String source, String besides) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        String path = System.getProperty("java.class.path") + System.getProperty("path.separator") + besides;
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-proc:none", "-cp", path, "-d", into.toString(), file.toString());
        assertThat(code).as("the broken copy compiles").isZero();
    }
}
