package sharinghub.hub.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.Mode;
import sharinghub.auditlog.FactUsed;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Decider;
import sharinghub.decision.Decision;
import sharinghub.decision.Prospect;
import sharinghub.decision.Reach;
import sharinghub.decision.Release;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.Voucher;
import sharinghub.hub.facts.KnownFact;
import sharinghub.hub.intake.HeldSection;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/** What one person may see of one case at one moment. */
public final class CaseSight {

    private final CaseRef about;
    private final List<HeldSection> own;
    private final List<HeldSection> known;
    private final Map<SectionId, List<KnownFact>> facts;
    private final ForumsAtWork forums;
    private final ReleaseRequest request;
    private final Decider decider;

    CaseSight(
            CaseRef about,
            List<HeldSection> own,
            List<HeldSection> known,
            Map<SectionId, List<KnownFact>> facts,
            ForumsAtWork forums,
            ReleaseRequest request,
            Decider decider) {
        this.about = about;
        this.own = own;
        this.known = known;
        this.facts = facts;
        this.forums = forums;
        this.request = request;
        this.decider = decider;
    }

    /** The case. */
    public CaseRef about() {
        return about;
    }

    /** Whether the person may know that the case exists. To everybody else it does not. */
    public boolean inside() {
        return !own.isEmpty() || !known.isEmpty();
    }

    /** Sections that the person's own part of the agency wrote. */
    public List<HeldSection> own() {
        return own;
    }

    /** Sections of other agencies of which the person may know that they exist; what else there may be, nobody says. */
    public List<HeldSection> known() {
        return known;
    }

    /**
     * Whether the person may know of a referral: it was made with a document of their own, or they know a section which the
     * referring agency shares in that forum. That somebody wrote something about a case tells nothing of where it is heard.
     */
    public boolean knows(Forum forum, AgencyId referring, DocumentId document) {
        return own.stream().anyMatch(section -> section.document().equals(document))
                || known.stream()
                        .filter(section -> section.author().equals(referring))
                        .anyMatch(section -> forums.hearing(section).contains(forum));
    }

    /** May these be opened? One question for all of them. */
    Decision decide(Collection<HeldSection> sections) {
        return decider.decide(only(sections));
    }

    /** The most that is open of a section the person knows of. */
    public Mode mode(HeldSection section) {
        List<Mode> most = new ArrayList<>(List.of(Mode.values())).reversed();
        return most.stream()
                .filter(mode -> decider.decide(only(List.of(section)).wanting(mode)) instanceof Release)
                .findFirst()
                .orElse(Mode.EXISTENCE);
    }

    /** When the content of a section may be opened. */
    Reach reach(HeldSection section) {
        AskedSection asked = only(List.of(section)).sections().getFirst();
        return decider.reach(new Prospect(
                asked.author(),
                asked.category(),
                asked.sealedUnder(),
                asked.facts(),
                request.asker(),
                request.purpose(),
                Mode.CONTENT,
                request.at()));
    }

    /** What the decisions about these sections rest on, for the entry of somebody who reads them. */
    List<FactUsed> facts(Collection<HeldSection> sections) {
        return known(sections).map(KnownFact::used).distinct().toList();
    }

    /**
     * The same for the entry of somebody who does not. Its receipt goes to them, so what the author or
     * an originator vouches for, such as a risk band, is left out: it stands in their own entries, of which the newest before this one counted.
     */
    public List<FactUsed> factsWithoutContent(Collection<HeldSection> sections) {
        return known(sections)
                .filter(fact -> fact.voucher() == Voucher.HUB || fact.voucher() == Voucher.READER)
                .map(KnownFact::used)
                .distinct()
                .toList();
    }

    private Stream<KnownFact> known(Collection<HeldSection> sections) {
        return sections.stream().flatMap(section -> facts.getOrDefault(section.section(), List.of()).stream());
    }

    private ReleaseRequest only(Collection<HeldSection> sections) {
        List<SectionId> names = sections.stream().map(HeldSection::section).toList();
        return new ReleaseRequest(
                request.asker(),
                about,
                request.purpose(),
                request.wanted(),
                request.at(),
                request.sections().stream()
                        .filter(section -> names.contains(section.section()))
                        .toList());
    }
}
