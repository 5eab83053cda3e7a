package sharinghub.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Receipt;
import sharinghub.bench.Figure;
import sharinghub.hub.ScratchDatabase;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.LogSelfCheck;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.hub.auditlog.SelfCheck;
import sharinghub.keys.LogSigningKey;
import sharinghub.text.Json;

/** The bench measures what it says it does. How fast anything was is nobody's business here. */
class LogBenchTest {

    private final CheckpointSigner signer =
            new CheckpointSigner(LogSigningKey.generate("hub.example/bench", new SecureRandom()));

    @TempDir
    private Path folder;

    @Test
    void the_plain_program_leaves_a_log_and_receipts_like_the_hub_s_own() throws Exception {
        try (ScratchDatabase database = ScratchDatabase.in(folder, UnaryOperator.identity());
                PlainLog log = new PlainLog(database, signer.key())) {
            log.append(notes(1));
            for (int batch = 0; batch < 5; batch++) {
                for (Receipt receipt : log.append(notes(64))) {
                    assertThat(receipt.verify(signer.reader()).index()).isEqualTo(receipt.index());
                }
            }
            assertThat(new LogSelfCheck(database, signer.reader()).whole()).isEqualTo(new SelfCheck.Sound(5 * 64 + 1));
            // Had it left one step out, the same check would see it.
            database.execute("delete from tree_node");
            assertThat(new LogSelfCheck(database, signer.reader()).whole()).isInstanceOf(SelfCheck.Differs.class);
        }
    }

    /** Whose contenders' logs were recounted on the way. */
    @Test
    void every_figure_is_a_line_that_machines_read() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> progress = new ArrayList<>();
        List<Figure> figures = LogBench.run(folder, Pace.QUICK, progress::add, new PrintStream(out, true, UTF_8));
        assertThat(progress).hasSize(3);
        assertThat(out.toString(UTF_8).lines())
                .containsExactlyElementsOf(figures.stream().map(Figure::json).toList());
        assertThat(figures).hasSize(17);
        for (Figure figure : figures) {
            Map<String, Object> line =
                    Json.read(figure.json().getBytes(UTF_8), new TypeReference<Map<String, Object>>() {});
            assertThat(line).containsKeys("bench", "n", "value", "unit");
            assertThat(figure.row(true)).contains(figure.bench());
            assertThat(figure.row(true).matches(".*(  met|  not met)"))
                    .isEqualTo(figure.bar().isPresent());
            assertThat(figure.row(false)).doesNotContain("met");
        }
        assertThat(figures).filteredOn(figure -> figure.bar().isPresent()).hasSize(9);
    }

    private static List<NoteDeed> notes(int count) {
        return Stream.generate(() -> NoteDeed.of(NoteDeed.POLICE)).limit(count).toList();
    }
}
