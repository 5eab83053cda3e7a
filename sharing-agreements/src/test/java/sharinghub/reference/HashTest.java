package sharinghub.reference;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A thread hashes with one digest again and again: no hash may know of another. */
class HashTest {

    /** FIPS 180-4's own example. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void the_published_example() {
        assertThat(Hash.of("a".getBytes(US_ASCII), "bc".getBytes(US_ASCII))).hasToString(OF_ABC);
    }

    @Test
    @SuppressWarnings("NullAway") // it is the fault that is meant
    void what_broke_off_leaves_nothing_behind() {
        assertThatThrownBy(() -> Hash.of("a".getBytes(US_ASCII), (byte[]) null)).isInstanceOf(RuntimeException.class);

        assertThat(Hash.of("abc".getBytes(US_ASCII))).hasToString(OF_ABC);
    }

    @Test
    void a_byte_and_hashes_give_what_their_bytes_give() {
        Hash one = Hash.of("one".getBytes(US_ASCII));
        Hash two = Hash.of("two".getBytes(US_ASCII));

        assertThat(Hash.of((byte) 1, one, two)).isEqualTo(Hash.of(new byte[] {1}, one.bytes(), two.bytes()));
        assertThat(Hash.of((byte) 0, two)).isEqualTo(Hash.of(new byte[] {0}, two.bytes()));
    }
}
