package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.RISK;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sharinghub.document.Context;
import sharinghub.document.MalformedDocument;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.figures.Figures;

/**
 * T3: one changed bit, one cut, one added byte anywhere in a sealed section, and it does not open. A seeded sample each
 * time; all of them with {@code -Dsharinghub.deep=true}.
 */
class EveryBitTest {

    private static final int SAMPLE = 2_500;

    private final SealingFixture fixture = new SealingFixture();
    private final Context expected = fixture.risk().context();
    private final ReleaseShare share = fixture.share(fixture.risk(), fixture.council);
    private final Opener opener = fixture.council.opener();
    private final byte[] section =
            fixture.risk().forRecipient(fixture.council.agency).bytes();

    @Test
    void the_section_opens_as_it_is_or_the_rest_would_prove_nothing() throws Exception {
        assertThat(opener.open(
                        SealedSection.read(section), share, fixture.police.signing.verifyingKey(), expected, NOW))
                .isEqualTo(RISK);
    }

    @Test
    void no_changed_bit() {
        assertThat(opened("with one bit changed", 8 * section.length, bit -> {
                    byte[] bent = section.clone();
                    bent[bit / 8] ^= (byte) (1 << (bit % 8));
                    return opens(bent);
                }))
                .isZero();
    }

    @Test
    void no_cut() {
        assertThat(opened("cut", section.length, length -> opens(Arrays.copyOf(section, length))))
                .isZero();
    }

    @Test
    void no_added_byte() {
        Random dice = new Random(41);
        assertThat(opened("with one byte added", section.length + 1, place -> {
                    byte[] longer = Arrays.copyOf(section, section.length + 1);
                    System.arraycopy(section, place, longer, place + 1, section.length - place);
                    longer[place] = (byte) dice.nextInt(256);
                    return opens(longer);
                }))
                .isZero();
    }

    @Test
    void no_removed_byte() {
        assertThat(opened("with one byte removed", section.length, place -> {
                    byte[] shorter = Arrays.copyOf(section, section.length - 1);
                    System.arraycopy(section, place + 1, shorter, place, section.length - 1 - place);
                    return opens(shorter);
                }))
                .isZero();
    }

    private static long opened(String how, int cases, IntPredicate opens) {
        IntStream all = IntStream.range(0, cases);
        IntStream some = Figures.deep() || cases <= SAMPLE ? all : new Random(40).ints(SAMPLE, 0, cases);
        int[] tried = some.toArray();
        long opened = IntStream.of(tried).filter(opens).count();
        Figures.tell("A sealed section " + how, Figures.number(tried.length) + " tried", opened + " opened");
        return opened;
    }

    private boolean opens(byte[] bent) {
        try {
            opener.open(SealedSection.read(bent), share, fixture.police.signing.verifyingKey(), expected, NOW);
            return true;
        } catch (MalformedDocument | CannotOpen e) {
            return false;
        }
    }
}
