package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sharinghub.agency.AgencyId;
import sharinghub.casework.Section;
import sharinghub.document.MalformedDocument;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.VerifyingKey;

/** What was sealed once opens for ever, as long as this is format 1; and bent anywhere, it never opened. */
class GoldenDocumentTest {

    private final VerifyingKey police = GoldenDocument.policeSigningKey().verifyingKey();
    private final SealedDocument document = GoldenDocument.document();
    private final List<Section> written = GoldenDocument.summary().sections();

    GoldenDocumentTest() throws Exception {}

    @Test
    void its_signatures_hold_and_its_bytes_are_still_ours() throws Exception {
        document.verify(police);
        assertThat(document.bytes()).isEqualTo(Files.readAllBytes(GoldenDocument.file("document.sealed")));
        assertThat(Files.readString(GoldenDocument.file("brockmere-police.verifying.txt")))
                .isEqualTo(police + "\n");
    }

    @Test
    void each_reader_opens_what_was_sealed_to_it() throws Exception {
        int opened = 0;
        for (ReleaseShare share : GoldenDocument.shares()) {
            SealedSection section = document.section(share.section()).orElseThrow();
            assertThat(open(section, share)).isEqualTo(text(section));
            opened++;
        }
        assertThat(opened).isEqualTo(5);
        assertThat(document.sections().get(2).admission(GoldenDocument.COUNTY)).isEmpty();
    }

    private String open(SealedSection section, ReleaseShare share) throws Exception {
        AgencyId reader = share.recipient();
        return new Opener(reader, GoldenDocument.openingKey(reader))
                .open(section, share, police, section.context(), GoldenDocument.MADE);
    }

    @Test
    void the_author_opens_it_from_its_archive() throws Exception {
        Opener own = new Opener(GoldenDocument.POLICE, GoldenDocument.openingKey(GoldenDocument.POLICE));
        for (SealedSection section : document.sections()) {
            assertThat(own.openOwn(
                            section, GoldenDocument.archived(section.context().section()), police, section.context()))
                    .isEqualTo(text(section));
        }
    }

    private String text(SealedSection section) {
        return written.stream()
                .filter(one -> one.section().equals(section.context().section()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @TestFactory
    Stream<DynamicTest> bent_in_one_place_it_is_refused_by_whoever_has_no_key() throws IOException {
        byte[] straight = document.bytes();
        List<String> lines = Files.readAllLines(GoldenDocument.file("bent.txt"));
        assertThat(lines).hasSizeGreaterThan(30);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(" ", 3))
                .map(part -> dynamicTest(part[2], () -> {
                    byte[] bent = straight.clone();
                    bent[Integer.parseInt(part[0])] = (byte) Integer.parseInt(part[1], 16);
                    assertThat(bent).isNotEqualTo(straight);
                    assertThatThrownBy(() -> SealedDocument.read(bent).verify(police))
                            .isInstanceOf(MalformedDocument.class);
                }));
    }
}
