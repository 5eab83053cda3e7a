package sharinghub.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecretBytesTest {

    @Test
    void closing_wipes_the_array_itself() {
        byte[] array = {1, 2, 3};
        SecretBytes secret = SecretBytes.owning(array);
        secret.close();
        secret.close();
        assertThat(array).containsOnly(0);
        assertThatThrownBy(secret::exposed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_says_nothing_of_itself() {
        assertThat(SecretBytes.owning(new byte[] {77, 78})).hasToString("SecretBytes");
    }

    @Test
    void two_halves_give_the_whole_again() {
        SecretBytes whole = SecretBytes.random(32, new SecureRandom());
        SecretBytes half = SecretBytes.random(32, new SecureRandom());
        assertThat(whole.xor(half).xor(half).sameAs(whole)).isTrue();
        assertThat(whole.xor(half).sameAs(whole)).isFalse();
        assertThatThrownBy(() -> whole.xor(SecretBytes.owning(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_copy_outlives_its_original() {
        SecretBytes original = SecretBytes.owning(new byte[] {5});
        SecretBytes copy = original.copy();
        original.close();
        assertThat(copy.exposed()).containsExactly(5);
    }
}
