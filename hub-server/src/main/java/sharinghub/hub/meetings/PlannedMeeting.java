package sharinghub.hub.meetings;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.Forum;
import sharinghub.casework.Agenda;
import sharinghub.casework.SignedAgenda;
import sharinghub.exchange.MeetingState;
import sharinghub.reference.MeetingId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** One meeting, with its agenda as it was last published. */
@Entity
@Table(name = "planned_meeting")
class PlannedMeeting {

    @Id
    @Column(name = "meeting_id")
    private String meeting;

    private String forum;

    @Column(name = "starts_second")
    private long starts;

    @Lob
    private byte @Nullable [] agenda;

    @Column(name = "published_index")
    private @Nullable Long published;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected PlannedMeeting() {}

    PlannedMeeting(MeetingId meeting, Forum forum, Instant starts) {
        this.meeting = meeting.toString();
        this.forum = forum.toString();
        this.starts = starts.getEpochSecond();
    }

    void publish(SignedAgenda signed, long index) {
        agenda = Json.write(signed);
        published = index;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    Forum forum() {
        return new Forum(forum);
    }

    Instant starts() {
        return Instant.ofEpochSecond(starts);
    }

    MeetingState state() {
        return published == null ? MeetingState.PLANNED : MeetingState.PUBLISHED;
    }

    /** The place in the log at which its agenda was last published. */
    Optional<Long> published() {
        return Optional.ofNullable(published);
    }

    Optional<Agenda> agenda() {
        if (agenda == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Json.read(requireNonNull(agenda), SignedAgenda.class).agenda());
        } catch (MalformedJson e) {
            throw new IllegalStateException("the agenda of " + meeting + " is not as it came", e);
        }
    }
}
