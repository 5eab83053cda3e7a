package sharinghub.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.PurposeName;
import sharinghub.text.Problem;
import sharinghub.text.Reading;

class ForumReaderTest {

    private static final String GOOD = """
            forum marac   "Brockmere MARAC"
              hosted by brockmere-council
              agreement brockmere-marac
              purpose   safeguard-victim
              12 minutes a case
              criterion visible-high-risk  "14 or more ticks"
              criterion repeat             "Again within 12 months"
            """;

    @Test
    void a_forum_is_read_whole() {
        assertThat(ForumReader.read("marac.forum", GOOD)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            ForumSettings marac = (ForumSettings) read.value();
            assertThat(marac.forum()).isEqualTo(new Forum("marac"));
            assertThat(marac.host()).isEqualTo(new AgencyId("brockmere-council"));
            assertThat(marac.purpose()).isEqualTo(new PurposeName("safeguard-victim"));
            assertThat(marac.minutes()).isEqualTo(12);
            assertThat(marac.accepts("repeat")).isTrue();
            assertThat(marac.accepts("on-a-whim")).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hosted by brockmere-council | hosted by Brockmere | marac.forum:2:
                    12 minutes a case           | 0 minutes a case    | marac.forum:5:
                    12 minutes a case           | 481 minutes a case  | marac.forum:5:
                    purpose   safeguard-victim  | motive safeguard    | marac.forum:4:
                    criterion repeat            | criterion visible-high-risk | marac.forum:7:
                    "14 or more ticks"          | fourteen            | marac.forum:6:
                    """)
    void what_is_bent_is_refused_with_its_place(String from, String to, String place) {
        String bent = GOOD.replace(from, to);
        assertThat(bent).isNotEqualTo(GOOD);
        assertThat(problems(ForumReader.read("marac.forum", bent))).startsWith(place);
    }

    @Test
    void one_file_sets_up_one_forum() {
        assertThat(problems(ForumReader.read("two.forum", GOOD + GOOD))).contains("one file sets up one forum");
    }

    @Test
    void the_partnership_s_own_files_can_be_read() {
        Path config = Path.of(System.getProperty("sharinghub.root", "..")).resolve("config/forums");
        assertThat(Forums.read(config))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((Forums) read.value()).find(new Forum("marac")))
                                .isPresent());
    }

    private static String problems(Reading<ForumSettings> reading) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable<ForumSettings>) reading)
                .problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
