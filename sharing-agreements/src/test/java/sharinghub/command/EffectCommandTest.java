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

    @Test
    void matrix_is_a_table_of_who_may_read_what() {
        HubRun run = HubRun.of("agreement", "matrix", MARAC, "--above", OVERARCHING, "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.HOLDS);
        assertThat(run.out().lines())
                .startsWith(
                        "Who may read what by brockmere-marac, version 3, for “Protect adults and children at risk from"
                                + " domestic abuse”.",
                        "Data that are not named here, nobody may read but their own agency.",
                        "",
                        "WHO                         FROM                      ABOUT               WHAT"
                                + "                        MAY",
                        "")
                .contains(
                        "Safe Harbour (Idva          Brockmere Constabulary    a victim            whereabouts"
                                + "                 read it, once consent is given",
                        "service)")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(150));
    }

    @Test
    void matrix_of_one_purpose_and_stage_says_only_these() {
        Path jag = AGREEMENTS.resolve("brockmere-jag.agreement");
        HubRun run = HubRun.of(
                "agreement",
                "matrix",
                jag,
                "--purpose",
                "prevent-crime",
                "--stage",
                "agenda",
                "--registers",
                REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.HOLDS);
        assertThat(run.out())
                .contains("for “Prevent crime and disorder in the borough”:")
                .doesNotContain("depersonalised");
    }

    @Test
    void matrix_of_an_unknown_stage_or_purpose_suggests_the_nearest() {
        assertThat(HubRun.of("agreement", "matrix", MARAC, "--stage", "agendas", "--registers", REGISTERS)
                        .err())
                .contains("unknown stage `agendas`", "help: did you mean `agenda`?");
        HubRun run = HubRun.of("agreement", "matrix", MARAC, "--purpose", "prevent-crimes", "--registers", REGISTERS);
        assertThat(run.err()).contains("unknown purpose `prevent-crimes`", "help: did you mean `prevent-crime`?");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void lint_of_a_sound_text_ends_with_0() {
        assertThat(HubRun.of("agreement", "lint", MARAC, "--registers", REGISTERS))
                .isEqualTo(new HubRun(ExitCode.HOLDS, "Nothing is odd about it." + System.lineSeparator(), ""));
        assertThat(HubRun.of("agreement", "lint", MARAC, OVERARCHING, "--registers", REGISTERS)
                        .out())
                .isEqualToIgnoringNewLines("Nothing is odd about them.");
    }

    @Test
    void lint_names_file_and_clause_and_counts() throws IOException {
        Path odd = changed("at least high or professional judgement says so", "at least high");

        HubRun run = HubRun.of("agreement", "lint", odd, "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out().lines())
                .containsExactly(
                        odd + ": clause 4.3 waits for the dash band is at least high, and says not `or professional"
                                + " judgement says so`",
                        "1 finding");
    }

    @Test
    void lint_counts_what_the_agreements_above_forbid() throws IOException {
        Path odd =
                changed("share whereabouts\n  about    victim\n", "share offending.intelligence\n  about    victim\n");

        assertThat(HubRun.of("agreement", "lint", odd, "--registers", REGISTERS).code())
                .isEqualTo(ExitCode.UNREADABLE);
        Path allowed = changed(
                "to reveal that it holds anything, and a contact", "to reveal that it holds offending.intelligence");
        assertThat(HubRun.of("agreement", "lint", allowed, "--registers", REGISTERS)
                        .code())
                .isEqualTo(ExitCode.HOLDS);
        HubRun run = HubRun.of("agreement", "lint", allowed, OVERARCHING, "--registers", REGISTERS);
        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out()).contains("clause 4.2 can never give anybody anything", "1 finding");
    }

    @Test
    void lint_with_a_log_names_what_was_never_used() throws IOException {
        String hash = AgreementFixture.configured("brockmere-marac").hash().toString();
        Path export = folder.resolve("export.zip");
        Files.writeString(
                export,
                "PK.. section sec-00000000000000000000000001 brockmere-police released " + hash + "#4.1\n"
                        + "section sec-00000000000000000000000002 brockmere-police forbidden " + hash + "#4.2\n");
        HubRun run = HubRun.of("agreement", "lint", MARAC, "--log", export, "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out().lines())
                .hasSize(6)
                .noneMatch(line -> line.contains("4.1 "))
                .last()
                .isEqualTo("5 findings");
        assertThat(HubRun.of("agreement", "lint", MARAC, "--log", past("high"), "--registers", REGISTERS)
                        .out()
                        .lines())
                .hasSize(6)
                .noneMatch(line -> line.contains("4.3 "));
    }

    @Test
    void replay_tells_what_a_draft_would_decide_otherwise() throws IOException {
        Path draft = changed("is at least high", "is at least medium");

        HubRun run = HubRun.of(
                "agreement",
                "replay",
                "--draft",
                draft,
                "--above",
                OVERARCHING,
                past("high", "medium"),
                "--registers",
                REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out().lines())
                .containsExactly(
                        "On 24 November 2026 a practitioner of Safe Harbour (Idva service) asked for risk: dash of"
                                + " Brockmere Constabulary, what it says, in case-00000000000000000000000001. It was withheld; the"
                                + " draft would release it by clause 4.3.",
                        "2 sections were asked for again; the draft decides 1 otherwise.");
        assertThat(HubRun.of("agreement", "replay", "--draft", MARAC, past("high"), "--registers", REGISTERS))
                .isEqualTo(new HubRun(
                        ExitCode.HOLDS,
                        "1 section was asked for again; the draft decides 0 otherwise." + System.lineSeparator(),
                        ""));
        assertThat(HubRun.of(
                                "agreement",
                                "replay",
                                "--draft",
                                draft,
                                "--instead-of",
                                OVERARCHING,
                                past("medium"),
                                "--registers",
                                REGISTERS)
                        .out())
                .contains("1 left out: sealed under another agreement, or refused for what no clause can change.");
    }

    @Test
    void replay_names_the_line_that_cannot_be_read() throws IOException {
        Path past = past("high");
        Files.writeString(past, Files.readString(past) + "\n\n{}\n");

        HubRun run = HubRun.of("agreement", "replay", "--draft", MARAC, past, "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("past.jsonl, line 4: ");
    }

    /** The Idva's past requests for risk, one for each band, with what the MARAC decided. */
    private Path past(String... bands) throws IOException {
        String hash = AgreementFixture.configured("brockmere-marac").hash().toString();
        StringBuilder lines = new StringBuilder();
        for (String band : bands) {
            String request = """
                    {"asker":{"agency":"safe-harbour","team":null,"role":"practitioner"},
                     "caseRef":"case-00000000000000000000000001","purpose":"safeguard-victim","wanted":"content",
                     "at":"2026-11-24T09:30:00Z","sections":[
                       {"section":"sec-00000000000000000000000001","author":"brockmere-police","category":"risk.dash",
                        "sealedUnder":"%s",
                        "facts":{"stage":"referral","subject-role":"victim","dash-band":"%s"}}]}
                    """.formatted(hash, band).replace("\n", "");
            Path file = Files.writeString(folder.resolve("request.json"), request);
            HubRun run = HubRun.of("agreement", "ask", MARAC, OVERARCHING, "--registers", REGISTERS, "--request", file);
            lines.append(
                    "{\"request\":" + request + ",\"decision\":" + run.out().strip() + "}\n");
        }
        return Files.writeString(folder.resolve("past.jsonl"), lines);
    }
}
