package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.reference.Hash;

/**
 * {@code docs/audit-log.md} shows what the code writes, to the letter. To make its examples anew run with
 * {@code -Dapprove}, read the difference in git, commit.
 */
class AuditLogPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements/docs/audit-log.md");
    private static final Pattern MADE = Pattern.compile("(<!-- made: ([a-z]+) -->\n```\n)(.*?)(```\n)", Pattern.DOTALL);
    private static final Instant MORNING = Instant.parse("2026-11-24T09:31:00Z");

    private final LogFixture log = LogFixture.of(14);

    @Test
    void the_examples_are_what_the_code_writes() throws IOException {
        Map<String, String> examples = examples();
        String page = Files.readString(PAGE);
        assertThat(MADE.matcher(page).results().map(found -> found.group(2)))
                .containsExactlyElementsOf(examples.keySet());
        String made = MADE.matcher(page)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + examples.get(found.group(2)) + found.group(4)));
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @Test
    void every_event_stands_in_the_table_and_no_other() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("## 3 "), page.indexOf("## 4 "));
        assertThat(table.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]))
                .containsExactlyElementsOf(
                        Arrays.stream(AuditEvent.values()).map(AuditEvent::text).toList());
    }

    @Test
    void the_policy_of_the_page_is_met_by_its_checkpoint_and_not_by_one_witness_less() throws Exception {
        TrustPolicy policy = TrustPolicy.of(policy().getBytes(UTF_8));
        String cosigned = log.note() + word("brockmere-police") + word("eastshire-council");

        assertThat(policy.read(cosigned).checkpoint()).isEqualTo(log.checkpoint());
        assertThat(policy.read(cosigned).witnesses()).containsOnlyKeys("brockmere-police", "eastshire-council");
        assertThatThrownBy(() -> policy.read(log.note() + word("brockmere-police")))
                .isInstanceOf(ProofFailure.class);
    }

    /** By name, in the order of the page. */
    private Map<String, String> examples() {
        Receipt receipt = log.receipt(13);
        Map<String, String> made = new LinkedHashMap<>();
        made.put("entry", receipt.entry());
        made.put("salt", receipt.salt().text() + "\n");
        made.put("leaf", """
                SHA-256("sharing-hub log entry 1\\n" | salt | text)  =  %s
                SHA-256(0x00 | that)                                =  %s
                """.formatted(Leaf.commitment(receipt.salt(), log.entry(13)), receipt.leaf()));
        made.put("checkpoint", log.note());
        made.put("key", LogFixture.verifyingKey() + "\n");
        made.put("proof", new ProofText(13, receipt.path(), log.note()).toString());
        made.put(
                "bundle",
                new String(
                        log.bundle(0, Set.of(1), AuditEntryFixture.COUNTY)
                                .files()
                                .get(LogBundle.HEADER),
                        UTF_8));
        made.put(
                "request",
                new WitnessRequest(9, ConsistencyProof.of(9, 14, log.nodes()).path(), log.note()).toString());
        made.put("cosigned", log.note() + word("brockmere-police") + word("eastshire-council"));
        made.put("policy", policy());
        made.put(
                "tombstone",
                new String(
                        EntryText.write(ErasedLog.tombstone(
                                ErasedLog.erasure(),
                                Map.of(AuditEntryFixture.POLICE, 11L, AuditEntryFixture.COUNTY, 6L))),
                        UTF_8));
        return made;
    }

    private String policy() {
        StringBuilder policy = new StringBuilder("log " + LogFixture.verifyingKey() + "\n");
        String[] agencies = {"brockmere-police", "eastshire-council", "eastshire-nhs"};
        for (String agency : agencies) {
            policy.append("witness ")
                    .append(agency)
                    .append(' ')
                    .append(witness(agency).verifyingKey())
                    .append('\n');
        }
        return policy + "group partners 2 " + String.join(" ", agencies) + "\nquorum partners\n";
    }

    private Cosignature word(String agency) {
        return Cosignature.of(log.checkpoint(), witness(agency), MORNING);
    }

    private static WitnessSigningKey witness(String agency) {
        String name = "portal." + agency + ".example/witness";
        try (SecretBytes seed = SecretBytes.owning(Hash.of(name.getBytes(UTF_8)).bytes())) {
            return WitnessSigningKey.fromSeed(WitnessAlgorithm.ED25519, name, seed);
        }
    }
}
