package sharinghub.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sharinghub.figures.Figures;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** The engine on the vectors that any other engine can be tried on, and the schemas on both. */
class DecisionVectorsTest {

    private static final JsonSchema REQUEST = schema("request");
    private static final JsonSchema DECISION = schema("decision");

    private static final List<Vector> VECTORS = new ArrayList<>();

    /** One request and its answer, with the decider that is to agree. */
    private record Vector(Decider decider, String why, String request, Map<String, Object> decision) {}

    /** A line of the file as JSON has it. */
    private record Line(List<DecisionVectors.Text> agreements, List<Map<String, Object>> asked) {}

    /**
     * A request that is none.
     *
     * @param why    what is wrong with it
     * @param schema whether the schema sees it too
     */
    private record Malformed(String why, boolean schema, String request) {}

    @BeforeAll
    static void read() throws Exception {
        for (String line : Files.readAllLines(DecisionVectors.FOLDER.resolve("made.jsonl"), UTF_8)) {
            Line world = Json.read(line.getBytes(UTF_8), Line.class);
            Decider decider = new Decider(DecisionVectors.deciding(world.agreements()));
            for (Map<String, Object> asked : world.asked()) {
                VECTORS.add(new Vector(
                        decider,
                        String.valueOf(asked.get("why")),
                        json(Objects.requireNonNull(asked.get("request"))),
                        tree(json(Objects.requireNonNull(asked.get("decision"))))));
            }
        }
    }

    @Test
    void the_engine_decides_each_as_it_stands_there() throws MalformedJson {
        long refusals = 0;
        for (Vector vector : VECTORS) {
            Decision decision =
                    vector.decider().decide(Json.read(vector.request().getBytes(UTF_8), ReleaseRequest.class));
            assertThat(tree(json(decision)))
                    .as(vector.why() + "\n" + vector.request())
                    .isEqualTo(vector.decision());
            refusals += decision instanceof Refusal ? 1 : 0;
        }
        assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(refusals).isGreaterThan(VECTORS.size() / 2);
        Figures.tell(
                "decision vectors",
                Figures.number(VECTORS.size()) + ", " + Figures.number(refusals) + " of them refusals",
                "0 decided otherwise");
    }

    @Test
    void they_are_what_their_maker_writes() throws IOException {
        assertThat(Files.readString(DecisionVectors.FOLDER.resolve("made.jsonl"), UTF_8))
                .isEqualTo(new String(DecisionVectors.made(), UTF_8));
    }

    @Test
    void every_reason_is_among_them() {
        for (Reason.Kind kind : Reason.Kind.values()) {
            assertThat(VECTORS)
                    .as(kind.toString())
                    .anyMatch(vector ->
                            kind == Reason.Kind.NOTHING_ASKED || vector.why().contains(kind.toString()));
        }
        assertThat(VECTORS).anyMatch(vector -> vector.why().contains("by its urgent route"));
    }

    @Test
    void the_schemas_describe_every_request_and_every_decision() {
        for (Vector vector : VECTORS) {
            assertThat(REQUEST.validate(vector.request(), InputFormat.JSON))
                    .as(vector.request())
                    .isEmpty();
            assertThat(DECISION.validate(json(vector.decision()), InputFormat.JSON))
                    .as(vector.why())
                    .isEmpty();
        }
    }

    @Test
    void a_malformed_request_is_not_read_and_the_schema_says_so_where_it_can() throws Exception {
        for (String line : Files.readAllLines(DecisionVectors.FOLDER.resolve("malformed.jsonl"), UTF_8)) {
            Malformed malformed = Json.read(line.getBytes(UTF_8), Malformed.class);
            assertThatThrownBy(() -> Json.read(malformed.request().getBytes(UTF_8), ReleaseRequest.class))
                    .as(malformed.why())
                    .isInstanceOf(MalformedJson.class);
            if (malformed.schema()) {
                assertThat(REQUEST.validate(malformed.request(), InputFormat.JSON))
                        .as(malformed.why())
                        .isNotEmpty();
            }
        }
    }

    private static JsonSchema schema(String name) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs", name + ".schema.json"), UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        return new String(Json.write(value), UTF_8);
    }

    private static Map<String, Object> tree(String json) throws MalformedJson {
        return Json.read(json.getBytes(UTF_8), new TypeReference<Map<String, Object>>() {});
    }
}
