package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/audit-log.md} shows what the code writes, to the letter. */
class AuditLogPageTest {

    private final LogFixture log = LogFixture.of(14);
    private String page = "";

    @BeforeEach
    void open() throws IOException {
        page = Files.readString(
                Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements/docs/audit-log.md"));
    }

    @Test
    void the_example_is_what_the_code_writes() {
        Receipt receipt = log.receipt(13);
        assertThat(page)
                .contains("```\n" + receipt.entry() + "```")
                .contains("```\n" + receipt.salt().text() + "\n```")
                .contains("=  " + Leaf.commitment(receipt.salt(), log.entry(13)) + "\n")
                .contains("=  " + receipt.leaf() + "\n")
                .contains("```\n" + log.note() + "```")
                .contains("```\n" + LogFixture.verifyingKey() + "\n```")
                .contains("```\n" + new ProofText(13, receipt.path(), log.note()) + "```");
    }

    @Test
    void the_header_of_a_bundle_is_what_the_code_writes() {
        byte[] header =
                log.bundle(0, Set.of(1), AuditEntryFixture.COUNTY).files().get(LogBundle.HEADER);
        assertThat(page).contains("```\n" + new String(header, UTF_8) + "```");
    }

    @Test
    void every_event_stands_in_the_table_and_no_other() {
        String table = page.substring(page.indexOf("## 3 "), page.indexOf("## 4 "));
        assertThat(table.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]))
                .containsExactlyElementsOf(
                        Arrays.stream(AuditEvent.values()).map(AuditEvent::text).toList());
    }
}
