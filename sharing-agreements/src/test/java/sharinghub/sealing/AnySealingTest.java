package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Section;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** Whatever is sealed to whomever: exactly they open it, each from the bytes, and get every character again. */
class AnySealingTest {

    private final Random dice = new Random(7);
    private final List<SealingFixture.Desk> readers = List.of(
            new SealingFixture.Desk("eastshire-council"),
            new SealingFixture.Desk("eastshire-nhs"),
            new SealingFixture.Desk("northgate-homes"),
            new SealingFixture.Desk("safe-harbour"));
    private final SealingFixture.Desk author = new SealingFixture.Desk("brockmere-police");

    @Test
    void exactly_the_readers_it_was_sealed_to_open_it() throws Exception {
        int opened = 0;
        int refused = 0;
        for (int round = 0; round < 15; round++) {
            Section written = section();
            Set<SealingFixture.Desk> admitted =
                    readers.stream().filter(any -> dice.nextBoolean()).collect(Collectors.toSet());
            Sealed sealed = seal(written, admitted);
            SealedSection section =
                    SealedDocument.read(sealed.document().bytes()).sections().get(0);
            for (SealingFixture.Desk reader : readers) {
                Optional<String> text = open(sealed, section, reader);
                assertThat(text.isPresent()).isEqualTo(admitted.contains(reader));
                text.ifPresent(read -> assertThat(read).isEqualTo(written.text()));
                opened += text.isPresent() ? 1 : 0;
                refused += text.isPresent() ? 0 : 1;
            }
        }
        assertThat(opened).isPositive();
        assertThat(refused).isPositive();
    }

    private Sealed seal(Section written, Set<SealingFixture.Desk> admitted) {
        CaseSummary summary = new CaseSummary(
                CaseRef.random(CHANCE),
                DocumentId.random(CHANCE),
                1,
                author.agency,
                new PurposeName("purpose-" + dice.nextInt(1000)),
                new AgreementHash(Hash.of(new byte[] {(byte) dice.nextInt()})),
                List.of(written));
        Set<AgencyKeys> keys = admitted.stream().map(SealingFixture.Desk::keys).collect(Collectors.toSet());
        return author.sealer()
                .seal(new SealingOrder(
                        summary,
                        Map.of(written.section(), keys),
                        author.opening.sealingKey(),
                        UNTIL,
                        Optional.empty()));
    }

    private Optional<String> open(Sealed sealed, SealedSection section, SealingFixture.Desk reader) {
        AgencyId me = reader.agency;
        List<ReleaseShare> halves = new ArrayList<>(sealed.shares());
        halves.removeIf(share -> !share.recipient().equals(me));
        halves.add(new ReleaseShare(section.context().section(), me, Forger.noShare()));
        try {
            return Optional.of(reader.opener()
                    .open(section, halves.get(0), author.signing.verifyingKey(), section.context(), NOW));
        } catch (CannotOpen e) {
            return Optional.empty();
        }
    }

    private Section section() {
        int length = 1 + dice.nextInt(20_000);
        String text = dice.ints(0x20, 0x2FFFF)
                .filter(Character::isLetterOrDigit)
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        DataCategory category = new DataCategory("kind.of" + dice.nextInt(1000));
        return new Section(SectionId.random(CHANCE), category, dice.nextInt(100), text);
    }
}
