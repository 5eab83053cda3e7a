package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.reference.CaseRef;

/** Words are planted wherever people may write them; then every file the database has is searched for them (T1). */
class NothingToReadInTheHubTest {

    @TempDir
    private Path folder;

    private final List<String> planted = new ArrayList<>();

    @Test
    void no_word_of_a_case_and_no_name_of_a_person_is_found_in_the_database_and_a_planted_control_is()
            throws Exception {
        String control = "control-" + CaseRef.random(Brockmere.CHANCE).text();
        try (Brockmere borough = Brockmere.signed(folder)) {
            TestCase police = plantedCase(borough).submitted().referred();
            new TestMeeting(borough).published(police.ref);
            ReleaseAnswer answer = Brockmere.given(borough.idva().open(police.ref));
            assertThat(borough.idva().read(answer.sections().getFirst(), borough.agency("brockmere-police")))
                    .as("what was planted did travel")
                    .containsAnyOf(planted.toArray(String[]::new));
            borough.housing().list(Optional.empty());
            borough.warden().open(police.ref);
            borough.database.execute("update planned_meeting set forum = '" + control + "'");
        }
        assertThat(found(control)).as("the search finds what is there").isNotEmpty();
        planted.add("ross.field");
        planted.add("meera.joshi");
        planted.add("Prepares the conference");
        for (String word : planted) {
            assertThat(found(word)).as(word).isEmpty();
        }
    }

    private TestCase plantedCase(Brockmere borough) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String category : List.of("identity", "incident.domestic-abuse", "risk.dash", "whereabouts")) {
            String canary = "canary-" + CaseRef.random(Brockmere.CHANCE).text();
            planted.add(canary);
            texts.put(category, "It says " + canary + " here.");
        }
        return new TestCase(borough.police(), CaseRef.random(Brockmere.CHANCE), texts);
    }

    /** The files in which the word stands, as UTF-8 or as Derby keeps long strings. */
    private List<Path> found(String word) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                if (bytes.contains(latin(word.getBytes(UTF_8))) || bytes.contains(latin(word.getBytes(UTF_16BE)))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
