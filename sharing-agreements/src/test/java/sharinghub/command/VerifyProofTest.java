package sharinghub.command;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
                "0,'tree -> 1e0,'tree",
                "0,'tree -> 99999999999999999999999999,'tree",
                "null} -> null,'size1':1}",
                "null} -> null,'desc':[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}",
                "B0=','leaf -> B1=','leaf", // stray bits
                "B0=','leaf -> B0','leaf", // no padding
                "B0=','leaf -> B0= ','leaf",
                "'root':'bj -> 'root':' bj",
                "'root':'bjQLnP+ -> 'root':'bjQLnP-", // the other alphabet
                "'root':' -> 'root':7,'x':'",
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
    void a_size_no_program_has_is_named() throws IOException {
        assertThat(run(SINGLE.replace(":1,", ":-1,")).err())
                .endsWith(": cannot be read: expected sizes and places from 0 to 2^64 - 1, found -1\n");
    }

    @Test
    void no_list_of_steps_is_an_empty_one_and_steps_that_are_missed_do_not_hold() throws IOException {
        HubRun run = run(SINGLE.replace("Size\":1", "Size\":2"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("the path has not as many steps as the entry's place calls for\n");
    }

    @Test
    void a_file_of_several_gigabytes_a_folder_and_nothing_at_all_are_told_in_one_line() throws IOException {
        Path huge = folder.resolve("huge");
        try (var file = FileChannel.open(huge, CREATE_NEW, WRITE, SPARSE)) {
            file.write(ByteBuffer.allocate(1), 5_000_000_000L);
        }
        HubRun run = HubRun.of("verify", "proof", huge, folder, folder.resolve("none"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("%s: longer than 1048576 bytes%n%s: this is not a file%n%s: there is no such file%n"
                        .formatted(huge, folder, folder.resolve("none")));
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
