package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.auditlog.LogFixture;
import sharinghub.decision.Reason;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.RefusalProblem;
import sharinghub.portal.hub.HubAnswer;

/** Whatever the hub says or leaves unsaid, people read sentences of ours: what it means, and what to do. */
class HubTroubleTest {

    private static final String PREFIX = "HubTrouble.problem-";

    static Stream<HubAnswer.No<?>> everyNo() {
        return Stream.concat(
                Stream.of(
                        new HubAnswer.Refused<>(RefusalProblem.because(
                                List.of(new Reason(
                                        Reason.Kind.NOTHING_ASKED, Optional.empty(), "nothing was asked for")),
                                Optional.empty(),
                                LogFixture.of(3).receipt(2))),
                        new HubAnswer.NotTaken<>(Problem.of(400, "malformed-json", "Not readable", "at `/a`")),
                        new HubAnswer.Doubtful<>("a root differs"),
                        new HubAnswer.Contradicted<>(),
                        new HubAnswer.SignInEnded<>()),
                Stream.of(HubAnswer.Silent.values()).map(HubAnswer.Silence::new));
    }

    @ParameterizedTest
    @MethodSource("everyNo")
    void every_no_is_a_page_with_whole_sentences_and_a_way_on(HubAnswer.No<?> no) {
        HubTrouble.Shown shown = shown(no);

        assertThat(shown.heading()).isNotBlank();
        assertThat(shown.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z].*[.]"));
        assertThat(shown.next().to()).startsWith("/");
        assertThat(HubTrouble.page(no).status()).isBetween(400, 599);
    }

    @Test
    void outside_a_case_there_is_no_page_of_its_own() {
        HubAnswer.No<?> nothing =
                new HubAnswer.NothingThere<>(OutOfReach.of(LogFixture.of(3).receipt(2)));

        assertThatThrownBy(() -> HubTrouble.page(nothing)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_ended_sign_in_leads_to_signing_in() {
        HubTrouble.Shown shown = shown(new HubAnswer.SignInEnded<>());

        assertThat(shown.heading()).isEqualTo("Your sign-in has ended");
        assertThat(shown.next().text()).isEqualTo("Sign in");
    }

    @Test
    void a_kind_that_people_can_mend_is_said_in_their_words() {
        assertThat(notTaken("meeting-in-the-past"))
                .contains("The meeting would be in the past. Enter a later day.")
                .noneMatch(sentence -> sentence.contains("start"));
    }

    @Test
    void what_programs_say_to_programs_is_quoted_by_its_kind_alone() {
        assertThat(notTaken("malformed-json"))
                .contains("If you report this, quote: malformed-json.")
                .noneMatch(sentence -> sentence.contains("/cases"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 07700 900461", "<b>", "x", ""})
    void a_kind_that_is_no_word_is_not_shown(String kind) {
        assertThat(notTaken(kind)).contains("If you report this, quote: 409.");
    }

    @Test
    void every_kind_we_have_words_for_is_one_of_the_hub_s() throws IOException {
        String doors = Files.readString(Brockmere.ROOT.resolve("hub-server/docs/http.md"));
        Properties words = new Properties();
        try (InputStream in = HubTrouble.class.getResourceAsStream("/words/problems.properties")) {
            words.load(in);
        }
        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.startsWith(PREFIX) && !key.equals(PREFIX + "other"))
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(doors).contains("`" + key.substring(PREFIX.length()) + "`"));
    }

    @ParameterizedTest
    @EnumSource
    void each_silence_has_its_own_first_sentence(HubAnswer.Silent why) {
        List<String> first = Stream.of(HubAnswer.Silent.values())
                .filter(other -> other != why)
                .map(other ->
                        HubTrouble.sentences(new HubAnswer.Silence<>(other)).getFirst())
                .toList();

        assertThat(HubTrouble.sentences(new HubAnswer.Silence<>(why)).getFirst())
                .isNotIn(first);
    }

    private static HubTrouble.Shown shown(HubAnswer.No<?> no) {
        return (HubTrouble.Shown) HubTrouble.page(no).view().orElseThrow();
    }

    private static List<String> notTaken(String kind) {
        return HubTrouble.sentences(
                new HubAnswer.NotTaken<>(Problem.of(409, kind, "A title", "the start of POST /cases is `x`")));
    }
}
