package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.document.Body;
import sharinghub.document.Bucket;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/** T12: sealed sizes come from a short list. */
class PaddingTest {

    @Test
    void only_twelve_sizes_occur() {
        IntStream lengths =
                IntStream.concat(IntStream.rangeClosed(0, 70_000), new Random(12).ints(30_000, 0, Bucket.LARGEST - 4));
        Set<Integer> sizes =
                lengths.map(length -> Bucket.holding(length).size()).boxed().collect(Collectors.toSet());
        assertThat(sizes)
                .containsExactlyInAnyOrder(
                        4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608);
    }

    @ParameterizedTest
    @CsvSource({"0, 4096", "4092, 4096", "4093, 8192", "8188, 8192", "8189, 16384", "8388604, 8388608"})
    void a_text_takes_the_smallest_room_that_holds_it_and_its_length(int length, int size) {
        assertThat(Bucket.holding(length).size()).isEqualTo(size);
    }

    @Test
    void there_is_no_larger_room_and_the_largest_part_stays_within_its_limit() {
        assertThatThrownBy(() -> Bucket.holding(Bucket.LARGEST - 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bucket(2 * Bucket.LARGEST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bucket(6000)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Bucket.LARGEST + 1000).isLessThan(Body.LONGEST);
    }

    @Test
    void what_comes_out_of_the_room_is_what_went_in_and_the_sealed_size_is_the_rooms() throws Exception {
        for (int length : new int[] {0, 1, 4091, 4092, 4093, 100_000}) {
            byte[] text = new byte[length];
            new Random(length).nextBytes(text);
            Bucket bucket = Bucket.holding(length);
            try (SecretBytes secret = SecretBytes.random(32, SealingFixture.CHANCE);
                    SectionCipher cipher = new SectionCipher(secret, Hash.of(text))) {
                Body body = cipher.seal("sec", text, bucket.size(), SealingFixture.CHANCE);
                assertThat(body.size()).isEqualTo(bucket.size());
                assertThat(cipher.open(body)).isEqualTo(text);
            }
        }
    }

    @Test
    void a_length_that_does_not_fit_and_rubbish_behind_the_text_are_refused() throws Exception {
        byte[] room = Padding.pad(new byte[] {1, 2, 3}, 4096);
        assertThat(Padding.strip(room)).containsExactly(1, 2, 3);
        for (int place : new int[] {0, 1, 2}) {
            byte[] bent = room.clone();
            bent[place] = (byte) 0xff;
            assertThatThrownBy(() -> Padding.strip(bent)).isInstanceOf(CannotOpen.class);
        }
        for (int place : new int[] {7, 8, 4095}) {
            byte[] bent = room.clone();
            bent[place] = 1;
            assertThatThrownBy(() -> Padding.strip(bent)).isInstanceOf(CannotOpen.class);
        }
    }
}
