package sharinghub.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Section;
import sharinghub.document.SealedDocument;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SealingKey;
import sharinghub.reference.SectionId;

/**
 * What is to be sealed, to whom, and until when.
 *
 * @param summary  the readable case
 * @param readers  for each section the agencies that any permit could ever let read it; a section that is not named, or
 *                 has none, is sealed for the author's archive alone
 * @param archive  the author's own key
 * @param until    the end of every grant: the agreement's end plus retention, in whole seconds
 * @param previous the version before this one; nothing for version 1
 */
public record SealingOrder(
        CaseSummary summary,
        Map<SectionId, Set<AgencyKeys>> readers,
        SealingKey archive,
        Instant until,
        Optional<SealedDocument> previous) {

    /** Refuses readers of sections that are not there, and a version that does not follow the previous one. */
    public SealingOrder {
        readers = Map.copyOf(readers);
        Set<SectionId> there = summary.sections().stream().map(Section::section).collect(Collectors.toSet());
        if (!there.containsAll(readers.keySet())) {
            throw new IllegalArgumentException("readers are named for a section that the summary does not have");
        }
        int before = previous.map(SealedDocument::version).orElse(0);
        if (summary.version() != before + 1 || previous.stream().anyMatch(old -> !sameDocument(old, summary))) {
            throw new IllegalArgumentException(
                    "version " + summary.version() + " does not follow the version before it");
        }
    }

    private static boolean sameDocument(SealedDocument old, CaseSummary summary) {
        return List.of(old.caseRef(), old.document(), old.author())
                .equals(List.of(summary.caseRef(), summary.document(), summary.author()));
    }

    Set<AgencyKeys> readersOf(Section section) {
        return readers.getOrDefault(section.section(), Set.of());
    }
}
