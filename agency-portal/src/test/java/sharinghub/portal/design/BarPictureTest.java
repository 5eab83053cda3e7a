package sharinghub.portal.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the bars of a picture stand. */
class BarPictureTest {

    private static final int ROOM_FOR_WORDS = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 28, 31, BarPicture.MOST_BARS})
    void bars_stand_side_by_side_inside_the_drawing_and_words_do_not_touch(int number) {
        BarPicture picture = picture(IntStream.range(0, number).toArray());

        int wordsBefore = -ROOM_FOR_WORDS;
        for (int i = 0; i < number; i++) {
            int left = picture.middle(i) - picture.barWidth() / 2;
            assertThat(left).isGreaterThan(i == 0 ? 38 : picture.middle(i - 1) + picture.barWidth() / 2);
            assertThat(picture.height(i)).isBetween(0, BarPicture.BASE - 26);
            if (picture.ticked(i)) {
                assertThat(picture.middle(i) - wordsBefore).isGreaterThanOrEqualTo(ROOM_FOR_WORDS);
                wordsBefore = picture.middle(i);
            }
        }
        assertThat(picture.middle(number - 1) + 27).isLessThan(BarPicture.WIDTH);
        assertThat(picture.ticked(number - 1)).isTrue();
    }

    @Test
    void what_happened_once_can_be_seen_beside_what_happened_a_thousand_times() {
        BarPicture picture = picture(0, 1, 1_000);

        assertThat(picture.height(0)).isZero();
        assertThat(picture.height(1)).isEqualTo(3);
        assertThat(picture.height(2)).isEqualTo(64);
    }

    @Test
    void a_picture_of_nothing_and_one_too_full_are_none() {
        assertThatThrownBy(BarPictureTest::picture).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture(new int[BarPicture.MOST_BARS + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BarPicture picture(int... counts) {
        return new BarPicture(
                "example",
                "Times opened each day",
                "Opened.",
                "",
                IntStream.of(counts)
                        .mapToObj(count -> new BarPicture.Bar("1 Nov", "1 November 2026", count, 0))
                        .toList(),
                List.of("When", "Opened", "Refused"));
    }
}
