package sharinghub.hub.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.Facts;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.facts.CaseFacts;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.facts.KnownFact;
import sharinghub.hub.intake.HeldDocuments;
import sharinghub.hub.intake.HeldSection;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** One person who looks at cases for one purpose, within one deed. */
public final class Onlooker {

    private final Moment moment;
    private final Actor actor;
    private final PurposeName purpose;
    private final Decider decider;
    private final ForumsAtWork forums;
    private final FactsRegister facts;
    private final HeldDocuments documents;

    Onlooker(
            Moment moment,
            Actor actor,
            PurposeName purpose,
            Decider decider,
            ForumsAtWork forums,
            FactsRegister facts,
            HeldDocuments documents) {
        this.moment = moment;
        this.actor = actor;
        this.purpose = purpose;
        this.decider = decider;
        this.forums = forums;
        this.facts = facts;
        this.documents = documents;
    }

    /** Every case of which the person's agency wrote, or may some day know, something; not yet what the person may see. */
    List<CaseRef> casesToLookAt() {
        return documents.cases(moment.rows(), actor.agency());
    }

    /** The sections that an earlier look of this person's was logged to have shown. */
    public static Set<SectionId> namedIn(AuditedDeed look) {
        return look.sections().stream().map(SectionOutcome::section).collect(Collectors.toSet());
    }

    /** What the person sees of a case; the same work for a case that exists as for one that does not. */
    public CaseSight look(CaseRef about) {
        List<HeldSection> held = documents.sections(moment.rows(), about, actor.agency());
        CaseFacts stated = facts.of(moment.rows(), about);
        Map<SectionId, List<KnownFact>> known = new TreeMap<>();
        List<HeldSection> others = held.stream()
                .filter(section -> !section.author().equals(actor.agency()))
                .toList();
        for (HeldSection section : others) {
            known.put(section.section(), known(stated, section));
        }
        ReleaseRequest request = new ReleaseRequest(
                new Asker(actor.agency(), actor.team(), actor.role()),
                about,
                purpose,
                Mode.CONTENT,
                moment.time(),
                others.stream().map(section -> asked(section, known)).toList());
        SortedSet<SectionId> mayKnow = decider.known(request);
        return new CaseSight(
                about,
                held.stream()
                        .filter(section -> section.isOwn(actor.agency(), actor.team()))
                        .toList(),
                others.stream()
                        .filter(section -> mayKnow.contains(section.section()))
                        .toList(),
                known,
                forums,
                request,
                decider);
    }

    private List<KnownFact> known(CaseFacts stated, HeldSection section) {
        return List.copyOf(stated.known(
                section.section(),
                section.author(),
                forums.hearing(section),
                actor.agency(),
                actor.person(),
                moment.time()));
    }

    private static AskedSection asked(HeldSection section, Map<SectionId, List<KnownFact>> known) {
        Facts facts = Facts.of(known.getOrDefault(section.section(), List.of()).stream()
                .collect(Collectors.toMap(KnownFact::fact, KnownFact::value)));
        return new AskedSection(section.section(), section.author(), section.category(), section.agreement(), facts);
    }
}
