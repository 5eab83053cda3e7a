package sharinghub.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.keys.SigningKey;
import sharinghub.sealing.SealingFixture;
import sharinghub.text.Json;

/** Bytes in, a whole value or one clear refusal out; nothing else, whatever the bytes. */
class DocumentReaderTest {

    private final SealingFixture fixture = new SealingFixture();
    private final SealedDocument document = fixture.sealed.document();

    @Test
    void a_document_is_read_whole_and_travels_as_json() throws Exception {
        assertThat(Json.read(Json.write(document), SealedDocument.class).bytes())
                .isEqualTo(document.bytes());
        assertThat(document.caseRef()).isEqualTo(fixture.summary.caseRef());
        assertThat(document.author()).isEqualTo(fixture.police.agency);
        assertThat(document.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x3080, 0xA080, 0x3180, 0x2480, 0x3084, 0x30FF, 0x0000})
    void a_bomb_of_brackets_is_refused_and_nothing_worse_happens(int pair) {
        byte[] bomb = new byte[200_000];
        for (int i = 0; i < bomb.length; i += 2) {
            bomb[i] = (byte) (pair >> 8);
            bomb[i + 1] = (byte) pair;
        }
        assertThatThrownBy(() -> DocumentReader.read(bomb)).isInstanceOf(MalformedDocument.class);
        assertThatThrownBy(() -> Manifest.read(Arrays.copyOf(bomb, Signed.LONGEST)))
                .isInstanceOf(MalformedDocument.class);
    }

    @Test
    void brackets_of_known_length_nested_deep_are_refused_too() {
        byte[] nested = {};
        for (int depth = 0; depth < 5_000; depth++) {
            byte[] deeper = new byte[nested.length + 4];
            deeper[0] = 0x30;
            deeper[1] = (byte) 0x82;
            deeper[2] = (byte) (nested.length >> 8);
            deeper[3] = (byte) nested.length;
            System.arraycopy(nested, 0, deeper, 4, nested.length);
            nested = deeper;
        }
        byte[] bomb = nested;
        assertThatThrownBy(() -> DocumentReader.read(bomb)).isInstanceOf(MalformedDocument.class);
    }

    @Test
    void millions_of_small_things_are_counted_and_not_parsed() {
        byte[] crowd = new byte[DocumentReader.LONGEST];
        crowd[0] = 0x30;
        crowd[1] = (byte) 0x84;
        ByteBuffer.wrap(crowd).putInt(2, crowd.length - 6);
        for (int at = 6; at + 1 < crowd.length; at += 2) {
            crowd[at] = 0x05; // NULL, and no bytes of it
        }
        assertThat(Extent.within(crowd, Integer.MAX_VALUE - 1)).isTrue();
        assertThat(Extent.within(crowd, 12_547)).isFalse();
        assertThatThrownBy(() -> DocumentReader.read(crowd)).isInstanceOf(MalformedDocument.class);
    }

    @Test
    void too_long_a_part_is_refused_before_it_is_parsed() {
        assertTooLong(() -> Manifest.read(new byte[16 * 1024 + 1]), "has 16385 bytes, at most 16384 are taken");
        assertTooLong(() -> Grant.read(new byte[16 * 1024 + 1]), "has 16385 bytes, at most 16384 are taken");
        assertTooLong(() -> KeyPackage.read(new byte[8 * 1024 + 1]), "has 8193 bytes, at most 8192 are taken");
        assertTooLong(
                () -> Body.read(new byte[16 * 1024 * 1024 + 1]), "has 16777217 bytes, at most 16777216 are taken");
        assertTooLong(() -> SealedDetail.read(new byte[32 * 1024 + 1]), "has 32769 bytes, at most 32768 are taken");
        assertTooLong(
                () -> DocumentReader.read(new byte[DocumentReader.LONGEST + 1]),
                "has 17825793 bytes, at most 17825792 are taken");
    }

    @Test
    void the_refusal_names_section_and_part() {
        SealedSection risk = fixture.risk();
        byte[] bytes = document.bytes();
        int at = indexOf(bytes, risk.admissions().get(1).keyPackage().bytes());
        bytes[at] ^= 1;
        assertThatThrownBy(() -> DocumentReader.read(bytes))
                .isInstanceOf(MalformedDocument.class)
                .hasMessage("section 2: key package 2: not in the one exact form of the format");
    }

    @Test
    void verification_names_section_and_part_that_do_not_hold() throws Exception {
        document.verify(fixture.police.signing.verifyingKey());
        SealedSection incident = fixture.incident();
        SealedSection risk = fixture.risk();
        refused(new SealedSection(risk.manifest(), incident.body(), risk.admissions()), "section 2: body: not the one");
        refused(
                new SealedSection(risk.manifest(), risk.body(), incident.admissions()),
                "section 2: grant for `eastshire-council`: given for another manifest");
        Admission odd = new Admission(
                risk.admissions().get(0).grant(), risk.admissions().get(1).keyPackage());
        refused(
                new SealedSection(risk.manifest(), risk.body(), List.of(odd)),
                "section 2: grant for `eastshire-council`: its key package is another one");
        assertThatThrownBy(() -> document.verify(
                        SigningKey.generate(SealingFixture.CHANCE).verifyingKey()))
                .hasMessage("section 1: manifest: not signed by the author's key");
    }

    @Test
    void sections_of_two_documents_do_not_make_one() {
        SealedSection stranger = new SealingFixture().risk();
        assertThatThrownBy(() -> new SealedDocument(List.of(fixture.incident(), stranger)))
                .hasMessage("sections of different documents");
        assertThatThrownBy(() -> new SealedDocument(List.of(fixture.risk(), fixture.risk())))
                .hasMessage("two sections have one name");
        assertThatThrownBy(() -> new SealedDocument(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_admissions_than_the_format_allows_are_refused() {
        Admission one = fixture.risk().admissions().get(0);
        List<Admission> many = new ArrayList<>();
        for (int i = 0; i <= SealedSection.MOST_ADMISSIONS; i++) {
            many.add(one);
        }
        assertThatThrownBy(() -> new SealedSection(
                        fixture.risk().manifest(), fixture.risk().body(), many))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void refused(SealedSection second, String because) {
        SealedDocument bent = new SealedDocument(List.of(fixture.incident(), second));
        assertThatThrownBy(() -> bent.verify(fixture.police.signing.verifyingKey()))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageStartingWith(because);
    }

    private static void assertTooLong(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(MalformedDocument.class).hasMessage(message);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at <= all.length - part.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("the part is not in the whole");
    }
}
