package sharinghub.sealing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Section;
import sharinghub.document.SealedDocument;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** One summary of the police's to be sealed with known chance: section by section, each with its readers. */
final class GoldenOrder {

    static final Instant MADE = Instant.parse("2026-11-24T09:30:00Z");
    static final Instant UNTIL = Instant.parse("2034-03-31T22:59:59Z");

    private final KnownChance chance;
    private final GoldenKeys keys;
    private final List<Section> sections = new ArrayList<>();
    private final Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();

    /** @param name gives the chance */
    GoldenOrder(String name, GoldenKeys keys) {
        this.chance = new KnownChance(name);
        this.keys = keys;
    }

    GoldenOrder section(String category, int subject, String text, AgencyId... to) {
        SectionId name = SectionId.random(chance);
        sections.add(new Section(name, new DataCategory(category), subject, text));
        readers.put(name, keys.of(List.of(to)));
        return this;
    }

    /** The same sections in the next version of a document, with these words in the first. */
    GoldenOrder after(CaseSummary before, String text, AgencyId... to) {
        Section first = before.sections().getFirst();
        sections.add(new Section(first.section(), first.category(), first.subjectNumber(), text));
        readers.put(first.section(), keys.of(List.of(to)));
        return this;
    }

    CaseSummary summary() {
        return summary(CaseRef.random(chance), DocumentId.random(chance), 1);
    }

    CaseSummary summary(CaseRef about, DocumentId document, int version) {
        return new CaseSummary(
                about,
                document,
                version,
                GoldenKeys.POLICE,
                new PurposeName("safeguard-victim"),
                new AgreementHash(Hash.of(new byte[] {7})),
                sections);
    }

    Sealed seal(CaseSummary summary) {
        return seal(summary, Optional.empty(), keys.signing(GoldenKeys.POLICE), UNTIL);
    }

    Sealed seal(CaseSummary summary, Optional<SealedDocument> previous, SigningKey by, Instant until) {
        return sealer(by)
                .seal(new SealingOrder(
                        summary, readers, keys.opening(GoldenKeys.POLICE).sealingKey(), until, previous));
    }

    Sealer sealer(SigningKey by) {
        return new Sealer(by, chance, InstantSource.fixed(MADE));
    }

    KnownChance chance() {
        return chance;
    }
}
