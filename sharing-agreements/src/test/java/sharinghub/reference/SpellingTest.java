package sharinghub.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {"stage", "on-the-agenda", "part3-s35", "article-6-1-e", "ab"})
    void words_with_hyphens_between_are_a_name(String name) {
        assertThat(Spelling.check("a fact", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Stage", "stage-", "-stage", "on--the", "3-days", "on the agenda", "stäge", "stage\n"})
    void nothing_else_is(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spelling.check("a fact", name))
                .withMessageStartingWith("a fact is lower-case words with hyphens between");
    }

    @Test
    void sixty_characters_are_the_most() {
        assertThat(Spelling.isName("a".repeat(60))).isTrue();
        assertThat(Spelling.isName("a".repeat(61))).isFalse();
        assertThat(Spelling.isWords("a".repeat(61))).isTrue();
    }
}
