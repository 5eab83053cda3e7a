package sharinghub.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;

class JsonTest {

    record Line(AgencyId agency, Instant at, long size, byte[] seal, List<String> words, Optional<String> note) {}

    private static final String GOOD =
            "{'agency':'brockmere-police','at':'2026-11-24T09:30:00Z','size':3,'seal':'AAE=','words':['a'],'note':null}"
                    .replace('\'', '"');

    @Test
    void a_record_is_read_and_written_back_the_same() throws MalformedJson {
        assertThat(new String(Json.write(Json.read(GOOD.getBytes(UTF_8), Line.class)), UTF_8))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'agency':'Brockmere Police'", // not how an agency is spelt
                "{'agency':7", // a number for a word
                "{'unknown':1,'agency':'brockmere-police'", // a field nobody knows
                "{'agency':'x-y','agency':'brockmere-police'", // twice
            })
    void what_is_not_exactly_ours_is_refused(String beginning) {
        String bad = beginning.replace('\'', '"') + GOOD.substring(GOOD.indexOf(','));
        assertThatThrownBy(() -> Json.read(bad.getBytes(UTF_8), Line.class)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'size':3, -> ", // a field that is missing
                "'size':3 -> 'size':null",
                "'size':3 -> 'size':3.0",
                "'size':3 -> 'size':'3'",
                "'words':['a'] -> 'words':[7]",
                "AAE= -> AAF=", // bits that belong to no byte
                "AAE= -> AAE",
                "AAE= -> AA E=",
                "'AAE=' -> 1",
                "'at':'2026-11-24T09:30:00Z' -> 'at':'2026-11-24T09:30:00+00:00'",
                "} -> }{}",
                "} -> ",
            })
    void neither_a_missing_nor_a_bent_value_passes(String change) {
        String[] fromTo = change.replace('\'', '"').split(" -> ", -1);
        String bad = GOOD.replace(fromTo[0], fromTo[1]);
        assertThat(bad).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> Json.read(bad.getBytes(UTF_8), Line.class)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void short_names_are_written_and_read_as_field_names_too() throws MalformedJson {
        Map<AgencyId, Long> numbers = Map.of(new AgencyId("brockmere-police"), 7L);

        assertThat(Json.read(Json.write(numbers), new TypeReference<Map<AgencyId, Long>>() {}))
                .isEqualTo(numbers);
    }

    @Test
    void a_bomb_of_brackets_is_refused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000).getBytes(UTF_8), List.class))
                .isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'canary':1}",
                "{'agency':'canary canary','at':'2026-11-24T09:30:00Z'}",
                "{'agency':'brockmere-police','canary':{'deep':1}}",
                "{'agency':'brockmere-police','agency':'canary'}",
                "canary"
            })
    void what_is_refused_is_never_repeated(String bad) {
        assertThatThrownBy(() -> Json.read(bad.replace('\'', '"').getBytes(UTF_8), Line.class))
                .isInstanceOf(MalformedJson.class)
                .hasMessageNotContaining("canary");
    }
}
