package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.CaseworkText;
import sharinghub.casework.Section;
import sharinghub.document.KeyPackage;
import sharinghub.document.MalformedDocument;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.text.Json;

/** Ten documents, sealed once: every later version opens them, makes them again to the last bit, and refuses their like. */
class TenDocumentsTest {

    private static final Path FOLDER = TenDocuments.FOLDER;

    private final VerifyingKey police =
            SigningKey.fromPkcs8(secret("keys/brockmere-police.signing.key")).verifyingKey();

    @TempDir
    private Path scratch = Path.of(".");

    TenDocumentsTest() throws IOException {}

    @Test
    void made_again_not_one_byte_differs_and_nothing_else_lies_in_the_folder() throws IOException {
        Map<String, byte[]> made = TenDocuments.files();
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        Set<String> expected = new TreeSet<>(made.keySet());
        expected.addAll(List.of("README.md", "refused/refused.txt"));
        try (Stream<Path> there = Files.walk(FOLDER)) {
            assertThat(there.filter(Files::isRegularFile).map(file -> slashes(FOLDER.relativize(file))))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void there_are_ten() throws IOException {
        assertThat(names()).hasSize(10);
    }

    @TestFactory
    Stream<DynamicTest> each_opens_for_its_readers_and_its_author() throws IOException {
        return names().stream().map(name -> dynamicTest(name, () -> opens(name)));
    }

    private void opens(String name) throws Exception {
        SealedDocument document = document(name);
        document.verify(police);
        CaseSummary summary = CaseworkText.read(Files.readString(FOLDER.resolve(name + ".txt")));
        List<ReleaseShare> shares = shares(name);
        assertThat(shares)
                .hasSize(document.sections().stream()
                        .mapToInt(section -> section.admissions().size())
                        .sum());
        for (ReleaseShare share : shares) {
            assertThat(open(document, share)).isEqualTo(text(summary, section(document, share)));
        }
        Map<String, byte[]> archive =
                Json.read(Files.readAllBytes(FOLDER.resolve(name + ".archive.json")), new TypeReference<>() {});
        assertThat(archive).hasSameSizeAs(summary.sections());
        for (SealedSection section : document.sections()) {
            KeyPackage whole = KeyPackage.read(Objects.requireNonNull(
                    archive.get(section.context().section().text())));
            assertThat(opener(GoldenKeys.POLICE).openOwn(section, whole, police, section.context()))
                    .isEqualTo(text(summary, section));
        }
    }

    @TestFactory
    Stream<DynamicTest> openssl_says_the_same_of_each() throws IOException {
        return names().stream().map(name -> dynamicTest(name, () -> agrees(name)));
    }

    private void agrees(String name) throws Exception {
        SecondOpinion openssl = new SecondOpinion(new OpenSsl(scratch));
        SealedDocument document = document(name);
        CaseSummary summary = CaseworkText.read(Files.readString(FOLDER.resolve(name + ".txt")));
        openssl.meets("police", secret("keys/brockmere-police.signing.key"), police.digest());
        for (SealedSection section : document.sections()) {
            assertThat(openssl.verified("police", section.manifest().bytes()))
                    .isEqualTo(section.manifest().statement().bytes());
        }
        for (ReleaseShare share : shares(name)) {
            SealedSection section = section(document, share);
            String reader = share.recipient().text();
            openssl.meets(
                    reader,
                    secret("keys/" + reader + ".opening.key"),
                    key(share.recipient()).sealingKey().digest());
            assertThat(openssl.opened(reader, section, share)).isEqualTo(text(summary, section));
        }
    }

    @TestFactory
    Stream<DynamicTest> what_somebody_lied_in_is_refused_at_the_step_it_must_be() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("refused/refused.txt"));
        assertThat(lines).hasSize(8);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(" ", 3))
                .map(part -> dynamicTest(part[2], () -> refused("refused/" + part[0], part[1])));
    }

    private void refused(String name, String step) throws Exception {
        SealedDocument document = document(name);
        if (step.equals("verify")) {
            assertThatThrownBy(() -> document.verify(police)).isInstanceOf(MalformedDocument.class);
        } else {
            document.verify(police);
        }
        for (ReleaseShare share : shares(name)) {
            assertThatThrownBy(() -> open(document, share)).isInstanceOf(CannotOpen.class);
        }
    }

    private String open(SealedDocument document, ReleaseShare share) throws IOException, CannotOpen {
        SealedSection section = section(document, share);
        return opener(share.recipient()).open(section, share, police, section.context(), GoldenOrder.MADE);
    }

    private static SealedSection section(SealedDocument document, ReleaseShare share) {
        return document.section(share.section()).orElseThrow();
    }

    private static String text(CaseSummary summary, SealedSection section) {
        return summary.section(section.context().section()).map(Section::text).orElseThrow();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".sealed"))
                    .map(file -> file.substring(0, file.length() - ".sealed".length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static SealedDocument document(String name) throws IOException, MalformedDocument {
        return SealedDocument.read(Files.readAllBytes(FOLDER.resolve(name + ".sealed")));
    }

    private static List<ReleaseShare> shares(String name) throws Exception {
        return Json.read(Files.readAllBytes(FOLDER.resolve(name + ".shares.json")), new TypeReference<>() {});
    }

    private static Opener opener(AgencyId agency) throws IOException {
        return new Opener(agency, key(agency));
    }

    private static OpeningKey key(AgencyId agency) throws IOException {
        return OpeningKey.fromPkcs8(secret("keys/" + agency + ".opening.key"));
    }

    private static SecretBytes secret(String file) throws IOException {
        return SecretBytes.owning(Files.readAllBytes(FOLDER.resolve(file)));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
