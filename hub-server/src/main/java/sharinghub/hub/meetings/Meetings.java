package sharinghub.hub.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sharinghub.agency.Forum;
import sharinghub.casework.AgendaItem;
import sharinghub.reference.CaseRef;
import sharinghub.reference.MeetingId;

/** Finds meetings, their agendas and who signed their statements. */
final class Meetings {

    List<PlannedMeeting> all(EntityManager rows) {
        return rows.createQuery("select m from PlannedMeeting m order by m.starts, m.meeting", PlannedMeeting.class)
                .getResultList();
    }

    Optional<PlannedMeeting> find(EntityManager rows, MeetingId meeting) {
        return Optional.ofNullable(rows.find(PlannedMeeting.class, meeting.toString()));
    }

    /** The cases on the agenda of a meeting as it was last published; none before. */
    static Set<CaseRef> cases(PlannedMeeting meeting) {
        return meeting.agenda().stream()
                .flatMap(agenda -> agenda.items().stream())
                .map(AgendaItem::caseRef)
                .collect(Collectors.toSet());
    }

    /** Whether a case stands on the agenda of another published meeting of the forum, published after that entry. */
    boolean isListedElsewhere(EntityManager rows, PlannedMeeting than, Forum forum, CaseRef about, long after) {
        return all(rows).stream()
                .filter(other -> other.forum().equals(forum) && !other.meeting().equals(than.meeting()))
                .filter(other ->
                        other.published().filter(index -> index > after).isPresent())
                .anyMatch(other -> cases(other).contains(about));
    }

    boolean hasSigned(EntityManager rows, MeetingId meeting, UUID person) {
        return rows.find(SignedStatement.class, SignedStatement.id(meeting, person)) != null;
    }

    List<UUID> signers(EntityManager rows, MeetingId meeting) {
        return rows.createQuery("select s from SignedStatement s where s.meeting = :meeting", SignedStatement.class)
                .setParameter("meeting", meeting.toString())
                .getResultStream()
                .map(SignedStatement::person)
                .toList();
    }
}
