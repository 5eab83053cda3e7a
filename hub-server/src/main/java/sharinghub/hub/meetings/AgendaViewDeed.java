package sharinghub.hub.meetings;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sharinghub.agency.Role;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.FactUsed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.exchange.AgendaLine;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.forums.ForumSettings;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.LookingDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.intake.HeldSection;
import sharinghub.hub.referrals.MadeReferral;
import sharinghub.hub.referrals.MadeReferrals;
import sharinghub.hub.release.CaseSight;
import sharinghub.hub.release.Onlooker;
import sharinghub.hub.release.Onlookers;
import sharinghub.reference.CaseRef;
import sharinghub.reference.MeetingId;
import sharinghub.reference.SectionId;

/**
 * Somebody looks at an agenda. The host's coordinator sees what waits as well; everybody sees only cases that they may
 * know of.
 */
final class AgendaViewDeed extends LookingDeed<AgendaViewQuestion, AgendaView> {

    private final Meetings meetings;
    private final MadeReferrals referrals;
    private final Onlookers onlookers;
    private final ForumSettings forum;
    private final MeetingId named;

    AgendaViewDeed(
            Meetings meetings,
            MadeReferrals referrals,
            Onlookers onlookers,
            ForumSettings forum,
            MeetingId named,
            AskedQuestion<AgendaViewQuestion> asked) {
        super(asked);
        this.meetings = meetings;
        this.referrals = referrals;
        this.onlookers = onlookers;
        this.forum = forum;
        this.named = named;
    }

    @Override
    public Performed<Reply<AgendaView>> perform(Moment moment) {
        PlannedMeeting meeting = meetings.find(moment.rows(), named).orElseThrow();
        List<SectionOutcome> outcomes = new ArrayList<>();
        List<FactUsed> used = new ArrayList<>();
        List<AgendaLine> seen = new ArrayList<>();
        Onlooker onlooker = onlookers.onlooker(moment, asked.actor(), forum.purpose());
        for (AgendaLine line : lines(moment.rows(), meeting)) {
            CaseSight sight = onlooker.look(line.about());
            if (mayKnow(sight, line)) {
                seen.add(line);
                sight.known().forEach(section -> outcomes.add(outcome(sight, section)));
                used.addAll(sight.factsWithoutContent(sight.known()));
            }
        }
        boolean signed = meetings.hasSigned(moment.rows(), named, asked.actor().person());
        Matter matter = Matter.NONE.of(named).forPurpose(forum.purpose().text());
        return done(
                new Entry(AuditEvent.CONSULTED, matter, outcomes, used),
                receipt -> Reply.given(view(meeting, signed, seen, receipt)));
    }

    private boolean mayKnow(CaseSight sight, AgendaLine line) {
        return sight.knows(forum.forum(), line.referring(), line.document());
    }

    private static SectionOutcome outcome(CaseSight sight, HeldSection section) {
        return new SectionOutcome(
                section.section(),
                section.author(),
                Optional.empty(),
                sight.mode(section).toString());
    }

    private AgendaView view(PlannedMeeting meeting, boolean signed, List<AgendaLine> lines, Receipt receipt) {
        return new AgendaView(MeetingDesk.notice(meeting, forum), forum.minutes(), signed, lines, receipt);
    }

    /** Every line there is for somebody in the asker's place, whether or not the asker may know of its case. */
    private List<AgendaLine> lines(EntityManager rows, PlannedMeeting meeting) {
        Map<CaseRef, MadeReferral> newest = new HashMap<>();
        List<MadeReferral> made = referrals.to(rows, forum.forum());
        made.forEach(referral -> newest.put(referral.about(), referral));
        List<AgendaLine> lines = new ArrayList<>();
        meeting.agenda()
                .map(Agenda::items)
                .orElse(List.of())
                .forEach(item -> Optional.ofNullable(newest.get(item.caseRef()))
                        .ifPresent(referral -> lines.add(listed(item, referral))));
        if (preparesIt()) {
            Set<CaseRef> listed = new HashSet<>(Meetings.cases(meeting));
            made.stream()
                    .filter(referral -> newest.get(referral.about()) == referral)
                    .filter(referral -> !listed.contains(referral.about()))
                    .filter(referral -> !meetings.isListedElsewhere(
                            rows, meeting, forum.forum(), referral.about(), referral.index()))
                    .forEach(referral -> lines.add(waiting(meeting, referral)));
        }
        return lines;
    }

    private boolean preparesIt() {
        return agency().equals(forum.host()) && asked.actor().role() == Role.COORDINATOR;
    }

    private static AgendaLine listed(AgendaItem item, MadeReferral referral) {
        return new AgendaLine(
                OptionalInt.of(item.position()),
                item.caseRef(),
                referral.referring(),
                referral.criterion(),
                referral.document(),
                item.minutes(),
                AgendaLine.State.LISTED);
    }

    private AgendaLine waiting(PlannedMeeting meeting, MadeReferral referral) {
        boolean putOff =
                meeting.published().filter(index -> referral.index() < index).isPresent();
        return new AgendaLine(
                OptionalInt.empty(),
                referral.about(),
                referral.referring(),
                referral.criterion(),
                referral.document(),
                forum.minutes(),
                putOff ? AgendaLine.State.DEFERRED : AgendaLine.State.WAITING);
    }

    /** The lines of the first answer, as far as they may still be known. */
    @Override
    protected Reply<AgendaView> again(AuditedDeed done, Receipt first, Moment moment) {
        PlannedMeeting meeting = meetings.find(moment.rows(), named).orElseThrow();
        Set<SectionId> before = Onlooker.namedIn(done);
        Onlooker onlooker = onlookers.onlooker(moment, asked.actor(), forum.purpose());
        List<AgendaLine> seen = lines(moment.rows(), meeting).stream()
                .filter(line -> {
                    CaseSight sight = onlooker.look(line.about());
                    return mayKnow(sight, line)
                            && (!sight.own().isEmpty()
                                    || sight.known().stream()
                                            .map(HeldSection::section)
                                            .anyMatch(before::contains));
                })
                .toList();
        boolean signed = meetings.hasSigned(moment.rows(), named, asked.actor().person());
        return Reply.given(view(meeting, signed, seen, first));
    }
}
