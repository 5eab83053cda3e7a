package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;

/** What changes an agreement's hash and what does not; and that one reading tells everything, within bounds. */
class AgreementTextTest {

    private final String marac = text("brockmere-marac");

    @Test
    void comments_and_layout_do_not_change_the_hash() {
        String squeezed = marac.replaceAll("#[^\n]*\n", "")
                .replaceAll("(?m)^ +(?!\\|)", "")
                .replaceAll("(?<=[a-z]) {2,}", " ");
        String spread = marac.replaceAll("(?m)^(clause .*)$", "# a remark\n\n$1   # and another")
                .replace("\n", "\r\n");

        Agreement agreement = AgreementFixture.read(marac);

        assertThat(squeezed).isNotEqualTo(marac);
        assertThat(AgreementFixture.read(squeezed)).isEqualTo(agreement);
        assertThat(AgreementFixture.read(spread).hash()).isEqualTo(agreement.hash());
    }

    @Test
    void a_changed_word_changes_the_hash_even_in_a_text_that_no_machine_evaluates() {
        assertThat(AgreementFixture.read(marac.replace("bears its own costs", "bears his own costs"))
                        .hash())
                .isNotEqualTo(AgreementFixture.read(marac).hash());
    }

    @Test
    void every_problem_is_told_at_once_in_the_order_of_the_text() {
        String bent = marac.replace("1 April 2026 to", "1 Avril 2026 to")
                .replace("northgate-homes     \"North", "northgate-homes     \"North\u200b")
                .replace("purpose safeguard-victim", "purpose safegard-victim")
                .replace("offending.convictions", "offending.conviction")
                .replace("then delete", "then shred")
                .replace("duty 8.2", "duty 8.0");

        assertThat(AgreementFixture.problems(bent))
                .extracting(problem -> problem.replaceAll("(?s)^test\\.agreement:\\d+:\\d+: (.*)\n  help: .*$", "$1"))
                .containsExactly(
                        "expected a day, found `1`",
                        "this text has a character that cannot be seen",
                        "unknown purpose `safegard-victim`",
                        "unknown data category `offending.conviction`",
                        "unknown ending `shred`",
                        "`8.0` is not a number of a clause");
    }

    @Test
    void an_empty_text_has_problems_and_no_agreement() {
        assertThat(AgreementFixture.problems("")).isNotEmpty();
        assertThat(AgreementFixture.problems("# nothing\n")).isNotEmpty();
    }

    @Test
    void a_text_that_ends_anywhere_is_either_whole_or_has_problems_and_never_fails() {
        int whole = 0;
        for (int end = 0; end < marac.length(); end += 7) {
            whole += AgreementFixture.problems(marac.substring(0, end)).isEmpty() ? 1 : 0;
        }
        assertThat(whole).as("some cut falls between two items").isPositive();
    }

    @Test
    void a_text_that_is_too_long_is_not_looked_at() {
        assertThat(AgreementFixture.problems(" ".repeat(1024 * 1024 + 1)))
                .contains("test.agreement:1:1: this text has 1048577 characters\n"
                        + "  help: the longest we read has 1048576");
    }

    @Test
    void brackets_go_32_deep_and_no_deeper() {
        assertThat(AgreementFixture.problems(nested(31))).isEmpty();
        assertThat(AgreementFixture.problems(nested(32)))
                .singleElement()
                .asString()
                .contains("more than 32 brackets within brackets");
        assertThat(AgreementFixture.problems(nested(100_000)))
                .singleElement()
                .asString()
                .contains("more than 32 brackets within brackets");
    }

    @Test
    void an_agreement_has_10_000_items_and_no_more() {
        assertThat(AgreementFixture.problems(withTexts(10_000))).isEmpty();
        assertThat(AgreementFixture.problems(withTexts(10_001)))
                .singleElement()
                .asString()
                .contains("more than 10000 clauses");
    }

    @Test
    void a_text_of_nothing_but_problems_tells_the_first_200() {
        assertThat(AgreementFixture.problems("? ".repeat(100_000))).hasSizeLessThanOrEqualTo(201);
    }

    private String nested(int depth) {
        return marac.replace(
                "when     the case is on the agenda",
                "when " + "(".repeat(depth) + "the case is on the agenda" + ")".repeat(depth));
    }

    private String withTexts(int items) {
        StringBuilder text = new StringBuilder(marac.substring(0, marac.indexOf("text 1.1")));
        for (int i = 1; i <= items; i++) {
            text.append("text ")
                    .append(1 + i / 9_000)
                    .append('.')
                    .append(1 + i % 9_000)
                    .append(" \"t\"\n| t\n");
        }
        return text.toString();
    }

    private static String text(String name) {
        try {
            return Files.readString(
                    AgreementFixture.CONFIG.resolve("agreements").resolve(name + ".agreement"));
        } catch (IOException e) {
            return Assertions.fail(e);
        }
    }
}
