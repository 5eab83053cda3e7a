package sharinghub.hub.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.Mode;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.FactUsed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.Reach;
import sharinghub.exchange.CaseNotice;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.SectionNotice;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.LookingDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.facts.KnownFact;
import sharinghub.hub.intake.HeldSection;
import sharinghub.hub.referrals.MadeReferral;
import sharinghub.hub.referrals.MadeReferrals;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** Somebody asks which cases they may know of. Every section of another agency that is named is named in the entry too. */
final class ListingDeed extends LookingDeed<ListingQuestion, ListingAnswer> {

    private static final Reach OWN = new Reach(Reach.When.NOW, Optional.empty(), "");

    private final Onlookers onlookers;
    private final FactsRegister facts;
    private final MadeReferrals referrals;
    private final Function<AgencyId, Optional<String>> contacts;

    ListingDeed(
            Onlookers onlookers,
            FactsRegister facts,
            MadeReferrals referrals,
            Function<AgencyId, Optional<String>> contacts,
            AskedQuestion<ListingQuestion> asked) {
        super(asked);
        this.onlookers = onlookers;
        this.facts = facts;
        this.referrals = referrals;
        this.contacts = contacts;
    }

    @Override
    public Performed<Reply<ListingAnswer>> perform(Moment moment) {
        Matter matter = Matter.NONE.forPurpose(asked.question().purpose().text());
        Optional<CaseRef> only = asked.question().only();
        List<CaseNotice> notices = new ArrayList<>();
        List<SectionOutcome> outcomes = new ArrayList<>();
        List<FactUsed> used = new ArrayList<>();
        for (CaseSight sight : sights(moment)) {
            List<SectionNotice> others =
                    sight.known().stream().map(section -> other(sight, section)).toList();
            others.forEach(notice -> outcomes.add(outcome(notice)));
            used.addAll(sight.factsWithoutContent(sight.known()));
            notices.add(notice(moment, sight, others));
        }
        if (only.isPresent() && notices.isEmpty()) {
            Entry entry = new Entry(AuditEvent.ASKED, matter.of(only.get()));
            return done(entry, receipt -> Reply.declined(OutOfReach.of(receipt)));
        }
        Matter consulted = only.map(matter::of).orElse(matter);
        return done(
                new Entry(AuditEvent.CONSULTED, consulted, outcomes, used),
                receipt -> Reply.given(new ListingAnswer(notices, receipt)));
    }

    private List<CaseSight> sights(Moment moment) {
        Onlooker onlooker =
                onlookers.onlooker(moment, asked.actor(), asked.question().purpose());
        return asked.question().only().map(List::of).orElseGet(onlooker::casesToLookAt).stream()
                .map(onlooker::look)
                .filter(CaseSight::inside)
                .toList();
    }

    private CaseNotice notice(Moment moment, CaseSight sight, List<SectionNotice> others) {
        List<SectionNotice> all = new ArrayList<>();
        sight.own().forEach(section -> all.add(notice(section, Mode.CONTENT, OWN)));
        all.addAll(others);
        Optional<Forum> forum = referrals.of(moment.rows(), sight.about()).stream()
                .filter(made -> sight.knows(made.forum(), made.referring(), made.document()))
                .findFirst()
                .map(MadeReferral::forum);
        return new CaseNotice(
                sight.about(),
                forum,
                forum.flatMap(known -> facts.of(moment.rows(), sight.about()).inForum(known, FactName.STAGE))
                        .map(KnownFact::value)
                        .map(FactValue::toString),
                all);
    }

    private SectionNotice other(CaseSight sight, HeldSection section) {
        return notice(section, sight.mode(section), sight.reach(section));
    }

    private SectionNotice notice(HeldSection section, Mode mode, Reach reach) {
        return new SectionNotice(
                section.section(),
                section.document(),
                section.version(),
                section.author(),
                section.category(),
                mode,
                reach,
                mode.includes(Mode.CONTACT) ? contacts.apply(section.author()) : Optional.empty());
    }

    private static SectionOutcome outcome(SectionNotice notice) {
        return new SectionOutcome(
                notice.section(),
                notice.author(),
                notice.content().clause(),
                notice.mode().toString());
    }

    /** Those of the first answer, no more and in the mode of then; what is no longer to be known is left out. */
    @Override
    protected Reply<ListingAnswer> again(AuditedDeed done, Receipt first, Moment moment) {
        if (done.event() == AuditEvent.ASKED) {
            return Reply.declined(OutOfReach.of(first));
        }
        Map<SectionId, String> named = new HashMap<>(
                done.sections().stream().collect(Collectors.toMap(SectionOutcome::section, SectionOutcome::word)));
        List<CaseNotice> notices = sights(moment).stream()
                .map(sight -> notice(
                        moment,
                        sight,
                        sight.known().stream()
                                .map(section -> other(sight, section))
                                .filter(notice -> notice.mode().toString().equals(named.get(notice.section())))
                                .toList()))
                .filter(notice -> !notice.sections().isEmpty())
                .toList();
        return Reply.given(new ListingAnswer(notices, first));
    }
}
