package sharinghub.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {

    @ParameterizedTest
    @CsvSource({"0500, 1", "3000, 1", "30020500, 2", "3004 0500 0500, 3", "3006 3004 0500 0500, 4", "0481 02 AABB, 1"})
    void elements_are_counted_at_every_depth(String der, int elements) {
        byte[] bytes = bytes(der);
        assertThat(Extent.within(bytes, elements)).isTrue();
        assertThat(Extent.within(bytes, elements - 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30", // no length
                "3001", // longer than there is
                "3003 0402AA", // inside longer than there is
                "3002 0401 AA", // the inner one ends behind the outer one
                "3080 0500 0000", // no definite length
                "0485 0000000001 AA", // a length in five bytes
                "0484 FFFFFFFF", // a length below zero
                "0482 01", // half a length
                "1F01 00", // a tag in more than one byte
            })
    void what_is_not_wholly_there_or_not_ours_is_refused(String der) {
        assertThat(Extent.within(bytes(der), 100)).isFalse();
    }

    @Test
    void sixteen_deep_is_too_deep() {
        assertThat(Extent.within(nested(15), 100)).isTrue();
        assertThat(Extent.within(nested(16), 100)).isFalse();
    }

    private static byte[] nested(int depth) {
        StringBuilder der = new StringBuilder();
        for (int inner = depth - 1; inner >= 0; inner--) {
            der.append("30%02x".formatted(2 * inner));
        }
        return bytes(der.toString());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
