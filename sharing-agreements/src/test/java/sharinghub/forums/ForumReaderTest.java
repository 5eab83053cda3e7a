package sharinghub.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

class ForumReaderTest {

    private static final Path CONFIG =
            Path.of(System.getProperty("sharinghub.root", "..")).resolve("config");
    private static final Registers REGISTERS = read(Registers.read(CONFIG.resolve("registers")));

    private static final String GOOD = """
            forum marac   "Brockmere MARAC"
              hears     "Adults at high risk"
              hosted by brockmere-council/community-safety
              agreement brockmere-marac
              purpose   safeguard-victim
              12 minutes a case
              incident  incident.domestic-abuse
              risk      risk.dash
              tools     "SafeLives Dash", "DARA"
              criterion visible-high-risk  "14 or more ticks"
              criterion repeat             "Again within 12 months"
            """;

    @Test
    void a_forum_is_read_whole() {
        assertThat(read(ForumReader.read("marac.forum", GOOD, REGISTERS)))
                .isEqualTo(new ForumSettings(
                        new Forum("marac"),
                        "Brockmere MARAC",
                        "Adults at high risk",
                        Team.fromText("brockmere-council/community-safety"),
                        "brockmere-marac",
                        new PurposeName("safeguard-victim"),
                        12,
                        new DataCategory("incident.domestic-abuse"),
                        new DataCategory("risk.dash"),
                        List.of("SafeLives Dash", "DARA"),
                        List.of(
                                new ForumSettings.Criterion("visible-high-risk", "14 or more ticks"),
                                new ForumSettings.Criterion("repeat", "Again within 12 months"))));
    }

    @Test
    void a_forum_may_know_no_checklist() {
        String without = GOOD.replace("  tools     \"SafeLives Dash\", \"DARA\"\n", "");
        assertThat(read(ForumReader.read("marac.forum", without, REGISTERS)).tools())
                .isEmpty();
    }

    @Test
    void it_is_hosted_by_its_coordinator_s_agency_and_takes_a_case_only_for_its_criteria() {
        ForumSettings marac = read(ForumReader.read("marac.forum", GOOD, REGISTERS));
        assertThat(marac.host()).isEqualTo(new AgencyId("brockmere-council"));
        assertThat(marac.accepts("repeat")).isTrue();
        assertThat(marac.words("repeat")).contains("Again within 12 months");
        assertThat(marac.accepts("on-a-whim")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hears                       | mishears            | marac.forum:2:3: expected `hears`
                    brockmere-council/community | brockmere           | marac.forum:3:13: expected a team
                    community-safety            | Safety              | marac.forum:3:13: expected a team
                    purpose   safeguard-victim  | motive safeguard    | marac.forum:5:3: expected `purpose`
                    safeguard-victim            | safeguard-victims   | marac.forum:5:13: unknown purpose `safeguard-victims`
                    12 minutes a case           | 0 minutes a case    | marac.forum:6:3:
                    12 minutes a case           | 481 minutes a case  | marac.forum:6:3:
                    incident.domestic-abuse     | incident.abuse      | marac.forum:7:13: unknown category `incident.abuse`
                    risk.dash                   | Risk                | marac.forum:8:13: expected a category
                    "DARA"                      | DARA                | marac.forum:9:31: expected the name of a checklist
                    tools                       | toolbox             | marac.forum:9:3: expected `criterion`
                    "14 or more ticks"          | fourteen            | marac.forum:10:32:
                    criterion repeat            | criterion visible-high-risk | marac.forum:11:13: `visible-high-risk` stands here twice
                    criterion repeat            | reason repeat       | marac.forum:11:3: expected the end
                    """)
    void what_is_bent_is_refused_with_its_place(String from, String to, String place) {
        String bent = GOOD.replace(from, to);
        assertThat(bent).isNotEqualTo(GOOD);
        assertThat(problems(ForumReader.read("marac.forum", bent, REGISTERS))).startsWith(place);
    }

    @Test
    void a_mistyped_word_is_answered_with_the_one_that_was_meant() {
        assertThat(problems(ForumReader.read(
                        "marac.forum", GOOD.replace("safeguard-victim", "safeguard-victims"), REGISTERS)))
                .contains("did you mean `safeguard-victim`?");
    }

    @Test
    void one_file_sets_up_one_forum() {
        assertThat(problems(ForumReader.read("two.forum", GOOD + GOOD, REGISTERS)))
                .contains("one file sets up one forum");
    }

    @Test
    void one_forum_is_set_up_in_one_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("marac.forum"), GOOD);
        Files.writeString(folder.resolve("other.forum"), GOOD);
        assertThat(problems(Forums.read(folder, REGISTERS)))
                .startsWith("other.forum:1:1: the forum `marac` is set up in another file too");
    }

    @Test
    void the_partnership_s_own_files_can_be_read_and_nothing_else_lies_beside_them() throws IOException {
        Path folder = CONFIG.resolve("forums");
        Forums forums = read(Forums.read(folder, REGISTERS));
        assertThat(forums.find("marac")).isPresent();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSameSizeAs(forums.list());
        }
    }

    private static <T> T read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value) -> value;
            case Reading.Unreadable<T>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static <T> String problems(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable<T>) reading)
                .problems().stream().map(TextProblem::toString).collect(Collectors.joining("\n"));
    }
}
