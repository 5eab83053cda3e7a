package sharinghub.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.text.AgreementWriter;

class AgreementCommandTest {

    private static final Path AGREEMENTS = AgreementFixture.CONFIG.resolve("agreements");
    private static final Path REGISTERS = AgreementFixture.CONFIG.resolve("registers");
    private static final Path MARAC = AGREEMENTS.resolve("brockmere-marac.agreement");
    private static final Path OVERARCHING = AGREEMENTS.resolve("brockmere-overarching.agreement");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void check_says_how_much_the_machine_decides() {
        assertThat(HubRun.of("agreement", "check", MARAC, OVERARCHING, "--registers", REGISTERS))
                .isEqualTo(new HubRun(
                        ExitCode.HOLDS,
                        "2 agreements, 30 clauses, 8 decided by machine, 22 by people" + System.lineSeparator(),
                        ""));
    }

    @Test
    void check_tells_every_problem_of_every_file() throws IOException {
        Path bent = folder.resolve("bent.agreement");
        Files.writeString(bent, Files.readString(MARAC).replace("risk.dash", "risk.dahs"));

        HubRun run = HubRun.of("agreement", "check", MARAC, bent, "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out())
                .contains(
                        bent + ":28:56: unknown data category `risk.dahs`",
                        "  help: did you mean `risk.dash`?",
                        "2 problems");
    }

    @Test
    void hash_prints_what_parties_sign() {
        assertThat(HubRun.of("agreement", "hash", MARAC, "--registers", REGISTERS)
                        .out())
                .isEqualToIgnoringNewLines(
                        AgreementFixture.configured("brockmere-marac").hash().toString());
    }

    @Test
    void print_gives_the_very_text_that_is_signed() {
        assertThat(print("text").out())
                .isEqualTo(AgreementWriter.canonical(AgreementFixture.configured("brockmere-marac")));
    }

    @Test
    void print_gives_it_to_other_programs() {
        String hash = AgreementFixture.configured("brockmere-marac").hash().toString();

        assertThat(print("json").out()).startsWith("{\"hash\":\"" + hash).contains("\"kind\":\"forbid\"");
        assertThat(print("odrl").out()).contains("http://www.w3.org/ns/odrl.jsonld", hash, "hub:notCarried");
    }

    @Test
    void print_writes_a_file_where_it_is_told() throws IOException {
        Path out = folder.resolve("marac.json");

        assertThat(HubRun.of("agreement", "print", MARAC, "--registers", REGISTERS, "--format", "json", "--to", out))
                .isEqualTo(new HubRun(ExitCode.HOLDS, "", ""));
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void print_says_who_makes_the_forms_for_paper() {
        HubRun run = print("pdf");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("nothing here makes `pdf`", "with the portal html and pdf");
    }

    private static HubRun print(String form) {
        return HubRun.of("agreement", "print", MARAC, "--registers", REGISTERS, "--format", form);
    }

    @Test
    void a_file_that_is_not_there_is_said_in_one_sentence() {
        HubRun run = HubRun.of("agreement", "hash", folder.resolve("none.agreement"), "--registers", REGISTERS);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("none.agreement: there is no such file");
    }

    @Test
    void ask_prints_the_release_with_its_clause() throws IOException {
        HubRun run = ask(request("safe-harbour"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.HOLDS);
        assertThat(run.out()).startsWith("{\"decision\":\"release\"").contains("#4.3\"");
    }

    @Test
    void ask_prints_the_refusal_with_its_reasons() throws IOException {
        HubRun run = ask(request("eastshire-probation"));

        assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
        assertThat(run.out()).startsWith("{\"decision\":\"refusal\"").contains("CONDITION_NOT_MET");
    }

    @Test
    void ask_decides_at_the_time_it_is_given() throws IOException {
        HubRun run = ask(request("safe-harbour"), "--at", "2031-01-01T00:00:00Z");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("it decides nothing then: brockmere-marac, version 3 ended on 31 March 2028");
    }

    @Test
    void ask_refuses_a_request_that_is_not_exactly_one() throws IOException {
        HubRun run = ask(request("safe-harbour").replace("\"team\":null,", ""));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    private HubRun ask(String request, Object... more) throws IOException {
        Path file = folder.resolve("request.json");
        Files.write(file, request.getBytes(UTF_8));
        Object[] arguments = {"agreement", "ask", MARAC, OVERARCHING, "--registers", REGISTERS, "--request", file};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return HubRun.of(all);
    }

    private static String request(String asker) {
        return """
                {"asker":{"agency":"%s","team":null,"role":"practitioner"},
                 "caseRef":"case-00000000000000000000000001","purpose":"safeguard-victim","wanted":"content",
                 "at":"2026-11-24T09:30:00Z","sections":[
                   {"section":"sec-00000000000000000000000001","author":"brockmere-police","category":"risk.dash",
                    "sealedUnder":"%s",
                    "facts":{"stage":"referral","subject-role":"victim","dash-band":"high"}}]}
                """.formatted(
                        asker, AgreementFixture.configured("brockmere-marac").hash());
    }
}
