package sharinghub.effect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.AgreementFixture;

/** The page on effect shows what the comparison really says. */
class EffectPageTest {

    @Test
    void the_example_is_what_the_comparison_says() throws IOException, TooIntricate {
        EffectDiff diff = TextFixture.diff(
                TextFixture.MARAC,
                TextFixture.marac(
                        "is at least high", "is at least medium",
                        "with northgate-homes, brockmere-council/housing", "with northgate-homes",
                        "within 5 working days", "within 3 working days"));
        List<String> said = new ArrayList<>();
        diff.sharing().forEach(change -> {
            said.add(change.sentence());
            said.add("  " + change.beforeSentence());
            said.add("  " + change.nowSentence());
        });
        diff.others().forEach(chapter -> {
            said.add(chapter.heading());
            chapter.sentences().forEach(sentence -> said.add("  " + sentence));
        });

        String page = Files.readString(AgreementFixture.CONFIG.resolve("../sharing-agreements/docs/effect.md"), UTF_8);
        List<String> shown = page.substring(page.indexOf("```\n") + 4, page.indexOf("```\n\nSo:"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Whatever"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(said).containsAll(shown);
        assertThat(diff.sharing()).hasSize(2);
    }
}
