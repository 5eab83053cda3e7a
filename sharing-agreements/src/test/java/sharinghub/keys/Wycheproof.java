package sharinghub.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;

/**
 * The published vectors of C2SP/wycheproof, read from beside the checkout; without them a test says so and is skipped.
 *
 * @param group the fields that several cases share
 * @param test  the case
 */
public record Wycheproof(JsonNode group, JsonNode test) {

    /** Every case of one file, so many as the file says. */
    public static List<Wycheproof> cases(String name) throws IOException {
        Path root = Path.of(System.getProperty("sharinghub.root", ".."))
                .toAbsolutePath()
                .normalize();
        Path file = root.resolveSibling("shared/vectors/wycheproof/" + name + "_test.json");
        if (!Files.isRegularFile(file)) {
            System.out.println("skipped: no published vectors at " + file);
            Assumptions.abort("no published vectors");
        }
        JsonNode all = new ObjectMapper().readTree(file.toFile());
        List<Wycheproof> cases = elements(all.get("testGroups"))
                .flatMap(group -> elements(group.get("tests")).map(test -> new Wycheproof(group, test)))
                .toList();
        if (cases.size() != all.get("numberOfTests").intValue()) {
            throw new AssertionError("the file is not whole");
        }
        return cases;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The case's number in its file. */
    public int number() {
        return test.get("tcId").intValue();
    }

    /** Whether the authors say that it must pass. */
    public boolean valid() {
        return test.get("result").textValue().equals("valid");
    }

    /** A field of the case, out of hexadecimal digits. */
    public byte[] bytes(String field) {
        return HexFormat.of().parseHex(test.get(field).textValue());
    }
}
