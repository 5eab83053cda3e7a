package sharinghub.hub.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.FactUsed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.Refusal;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.exchange.WithheldSection;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.LookingDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.intake.DocumentsInHand;
import sharinghub.hub.intake.HeldSection;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** Somebody asks to open sections of a case: existence first, then content, then the entry, and last the shares. */
final class ReleaseDeed extends LookingDeed<ReleaseQuestion, ReleaseAnswer> {

    private final Onlookers onlookers;
    private final Verdicts verdicts;
    private final FirstAnswer firstAnswer;
    private final CaseRef about;

    ReleaseDeed(
            Onlookers onlookers,
            Verdicts verdicts,
            FirstAnswer firstAnswer,
            AskedQuestion<ReleaseQuestion> asked,
            CaseRef about) {
        super(asked);
        this.onlookers = onlookers;
        this.verdicts = verdicts;
        this.firstAnswer = firstAnswer;
        this.about = about;
    }

    @Override
    public Performed<Reply<ReleaseAnswer>> perform(Moment moment) {
        CaseSight sight = sight(moment);
        Matter matter =
                Matter.NONE.of(about).forPurpose(asked.question().purpose().text());
        if (!sight.inside()) {
            return done(new Entry(AuditEvent.ASKED, matter), receipt -> Reply.declined(OutOfReach.of(receipt)));
        }
        List<HeldSection> wanted = wanted(sight);
        Optional<Problem> unseen =
                verdicts.unseenBy(authors(wanted), asked.question().detail());
        if (unseen.isPresent()) {
            return done(
                    new Entry(AuditEvent.REFUSED, matter, verdicts.unseen(wanted), List.of()),
                    receipt -> Reply.declined(unseen.get()));
        }
        return answer(moment, sight, wanted, matter);
    }

    private CaseSight sight(Moment moment) {
        return onlookers
                .onlooker(moment, asked.actor(), asked.question().purpose())
                .look(about);
    }

    private Performed<Reply<ReleaseAnswer>> answer(
            Moment moment, CaseSight sight, List<HeldSection> wanted, Matter matter) {
        List<OpenableSection> open = new ArrayList<>();
        List<WithheldSection> withheld = new ArrayList<>();
        List<SectionOutcome> outcomes = new ArrayList<>();
        DocumentsInHand documents = verdicts.inHand(moment.rows());
        for (HeldSection section : wanted) {
            Verdict verdict = verdicts.of(documents, sight, section, agency());
            outcomes.add(verdict.outcome());
            switch (verdict) {
                case Verdict.Open(SectionOutcome outcome, OpenableSection openable) -> open.add(openable);
                case Verdict.Shut(SectionOutcome outcome, WithheldSection shut) -> withheld.add(shut);
            }
        }
        if (open.isEmpty()) {
            Refusal refusal = Verdicts.refusal(sight.decide(wanted), withheld);
            Entry entry = new Entry(AuditEvent.REFUSED, matter, outcomes, sight.factsWithoutContent(wanted));
            return done(
                    entry,
                    receipt -> Reply.declined(
                            RefusalProblem.because(refusal.reasons(), refusal.smallestLawfulChange(), receipt)));
        }
        return done(
                new Entry(AuditEvent.RELEASED, matter, outcomes, facts(sight, wanted, open)),
                receipt -> Reply.given(new ReleaseAnswer(about, open, withheld, receipt)));
    }

    private static List<FactUsed> facts(CaseSight sight, List<HeldSection> wanted, List<OpenableSection> open) {
        Set<SectionId> opened = open.stream()
                .map(section -> section.sealed().context().section())
                .collect(Collectors.toSet());
        Map<Boolean, List<HeldSection>> byContent =
                wanted.stream().collect(Collectors.partitioningBy(section -> opened.contains(section.section())));
        List<FactUsed> used = new ArrayList<>(sight.facts(byContent.getOrDefault(true, List.of())));
        used.addAll(sight.factsWithoutContent(byContent.getOrDefault(false, List.of())));
        return used;
    }

    /** Those that were named, or all; what the asker may not know of is as if it had not been named. */
    private List<HeldSection> wanted(CaseSight sight) {
        Set<SectionId> named = Set.copyOf(asked.question().sections());
        return sight.known().stream()
                .filter(section -> named.isEmpty() || named.contains(section.section()))
                .toList();
    }

    private static Collection<AgencyId> authors(List<HeldSection> sections) {
        return sections.stream().map(HeldSection::author).distinct().toList();
    }

    @Override
    protected Reply<ReleaseAnswer> again(AuditedDeed done, Receipt first, Moment moment) {
        return firstAnswer.of(done, first, moment.rows(), sight(moment), agency());
    }
}
