package sharinghub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.AgreementFixture;

/** What a text does, from a shell. */
class EffectCommandTest {

    private static final Path AGREEMENTS = AgreementFixture.CONFIG.resolve("agreements");
    private static final Path REGISTERS = AgreementFixture.CONFIG.resolve("registers");
    private static final Path MARAC = AGREEMENTS.resolve("brockmere-marac.agreement");
    private static final Path OVERARCHING = AGREEMENTS.resolve("brockmere-overarching.agreement");

    @TempDir
    private Path folder = Path.of("");

    private Path changed(String words, String by) throws IOException {
        Path file = folder.resolve("changed.agreement");
        String text = Files.readString(MARAC);
        assertThat(text).contains(words);
        return Files.writeString(file, text.replace(words, by));
    }

    @Test
    void diff_of_a_text_with_itself_ends_with_0() {
        assertThat(HubRun.of("agreement", "diff", MARAC, MARAC, "--registers", REGISTERS))
                .isEqualTo(new HubRun(ExitCode.HOLDS, "Nothing changes." + System.lineSeparator(), ""));
    }

    @Test
    void diff_says_who_gains_and_what_else_changes() throws IOException {
        Path fresh = changed("is at least high", "is at least medium");

        HubRun run = HubRun.of("agreement", "diff", MARAC, fresh, "--above", OVERARCHING, "--registers", REGISTERS);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out().lines())
                .containsExactly(
                        "All sharing is for “Protect adults and children at risk from domestic abuse”.",
                        "",
                        "Safe Harbour (Idva service) gains, from Brockmere Constabulary, about a victim: identity,"
                                + " contact, incident: domestic abuse and risk: dash.",
                        "  Before: could read it, at referral, research, agenda or meeting, once professional judgement"
                                + " says so, or once the dash band is high.",
                        "  Now: may read it, at referral, research, agenda or meeting, once professional judgement says"
                                + " so, or once the dash band is at least medium.",
                        "",
                        "Clauses",
                        "  4.3 says: at referral, research, agenda, meeting when the dash band is at least medium or"
                                + " professional judgement says so (before: at referral, research, agenda, meeting when the"
                                + " dash band is at least high or professional judgement says so).",
                        "",
                        "Whatever is not named here stays as it is.");
    }

    @Test
    void diff_says_when_only_words_change() throws IOException {
        HubRun run = HubRun.of(
                "agreement", "diff", MARAC, changed("\"Safe addresses\"", "\"Addresses\""), "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out()).contains("Who may read what stays as it is.", "7.1 is headed “Addresses”");
    }

    @Test
    void diff_of_what_cannot_be_read_ends_with_2() throws IOException {
        HubRun run = HubRun.of("agreement", "diff", MARAC, changed("risk.dash", "risk.dahs"), "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("unknown data category `risk.dahs`");
    }

    @Test
    void diff_of_what_nobody_could_survey_ends_with_2() throws IOException {
        HubRun run = HubRun.of(
                "agreement",
                "diff",
                MARAC,
                changed(
                        "when     consent is given",
                        "when consent is given and the case is on the agenda and the case is a repeat and the subject is"
                                + " under 18 and the case is closed and professional judgement says so and the reader is"
                                + " assigned to the case and the reader has signed the confidentiality statement and the"
                                + " reader's training is valid and the reader's vetting is valid and the dash band is high"
                                + " and the subject's age is below 5 and the number of incidents is at least 3"),
                "--registers",
                REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("13 facts that count together");
    }
}
