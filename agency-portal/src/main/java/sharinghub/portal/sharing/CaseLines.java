package sharinghub.portal.sharing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.document.Context;
import sharinghub.document.SealedSection;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.KnownLine;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/**
 * The lines by which people know cases. A line is shown to whoever may open its section now, and to nobody else in the
 * agency: an own one to the team that wrote it, another agency's to the person who was given it and whom the hub would give
 * it again. On a case of one's own nobody else's line is shown.
 */
public final class CaseLines {

    private final Names names;
    private final OwnSummaries own;
    private final KnownCases known;
    private final InstantSource clock;

    /** Lines of one agency's people. */
    public CaseLines(Names names, OwnSummaries own, KnownCases known, InstantSource clock) {
        this.names = names;
        this.own = own;
        this.known = known;
        this.clock = clock;
    }

    /** What that person may see now; of others' sections, as far as the person has just had the list of cases. */
    public Map<CaseRef, CaseLine> seenBy(SignedIn who) {
        Set<SectionId> written = own.kept(who).stream()
                .flatMap(summary -> summary.sealedDocument().sections().stream())
                .map(SealedSection::context)
                .map(Context::section)
                .collect(Collectors.toSet());
        Set<SectionId> open = known.openNow(who.person());
        Map<CaseRef, CaseLine> lines = new HashMap<>();
        List<KnownLine> lasting = lasting();
        lasting.stream()
                .filter(line -> line.person().filter(who.person()::equals).isPresent() && open.contains(line.section()))
                .forEach(line -> lines.put(line.about(), new CaseLine(line.text())));
        lasting.stream()
                .filter(line -> line.person().isEmpty() && written.contains(line.section()))
                .forEach(line -> lines.put(line.about(), new CaseLine(line.text())));
        return lines;
    }

    /** All whose grant has not ended; those whose has are forgotten. */
    private List<KnownLine> lasting() {
        List<KnownLine> lasting = new ArrayList<>();
        for (KnownLine line : names.lines()) {
            if (line.until().filter(clock.instant()::isAfter).isPresent()) {
                names.drop(line);
            } else {
                lasting.add(line);
            }
        }
        return lasting;
    }
}
