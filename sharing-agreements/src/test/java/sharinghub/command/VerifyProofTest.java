package sharinghub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyProofTest {

    private static final String SINGLE = "{'leafIdx':0,'treeSize':1,'root':'HASH','leafHash':'HASH','proof':null}"
            .replace('\'', '"')
            .replace("HASH", "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=");

    @TempDir
    private Path folder;

    @Test
    void the_fields_that_test_vectors_add_may_be_there_or_not() throws IOException {
        assertThat(run(SINGLE).code()).isZero();
        assertThat(run(SINGLE.replace("null}", "[],\"desc\":\"lies\",\"wantErr\":true}"))
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,'tree -> -1,'tree",
                "0,'tree -> 18446744073709551616,'tree",
                "0,'tree -> 0.0,'tree",
                "0,'tree -> '0','tree",
                "0,'tree -> null,'tree",
                "'treeSize':1, -> ",
                "'treeSize':1, -> 'treeSize':1,'treeSize':1,",
                "'treeSize' -> 'treesize'",
                "null} -> null,'colour':'red'}",
                "null} -> 'abc'}",
                "null} -> ['*']}",
                "null} -> [7]}",
                "null} -> null}}",
                "null} -> null",
                "leafIdx -> index",
            })
    void what_is_not_of_that_form_is_unreadable(String change) throws IOException {
        String[] fromTo = change.replace('\'', '"').split(" -> ", -1);
        String bad = SINGLE.replace(fromTo[0], fromTo[1]);
        assertThat(bad).isNotEqualTo(SINGLE);
        HubRun run = run(bad);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be read");
    }

    @Test
    void the_largest_unsigned_numbers_are_read_and_do_not_hold() throws IOException {
        assertThat(run(SINGLE.replace("0,\"tree", "18446744073709551615,\"tree"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void of_several_files_the_worst_decides_and_each_is_told() throws IOException {
        Path good = Files.writeString(folder.resolve("good"), SINGLE);
        Path bad = Files.writeString(folder.resolve("bad"), SINGLE.replace("Size\":1", "Size\":2"));
        Path torn = Files.writeString(folder.resolve("torn"), "{");
        assertThat(HubRun.of("verify", "proof", good, good).code()).isZero();
        assertThat(HubRun.of("verify", "proof", bad, good).code()).isEqualTo(1);
        HubRun all = HubRun.of("verify", "proof", torn, bad, good);
        assertThat(all.code()).isEqualTo(2);
        assertThat(all.out()).isEqualTo(good + ": holds\n");
        assertThat(all.err()).contains(bad + ": does not hold: ").contains(torn + ": cannot be read: ");
    }

    private HubRun run(String json) throws IOException {
        return HubRun.of("verify", "proof", Files.writeString(folder.resolve("proof.json"), json));
    }
}
