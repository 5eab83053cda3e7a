package sharinghub.hub.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.reference.MeetingId;

/** That one person accepted the confidentiality statement of one meeting. */
@Entity
@Table(name = "signed_statement")
class SignedStatement {

    @Id
    private String id;

    @Column(name = "meeting_id")
    private String meeting;

    private String person;

    private String agency;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected SignedStatement() {}

    SignedStatement(MeetingId meeting, UUID person, AgencyId agency) {
        this.id = id(meeting, person);
        this.meeting = meeting.toString();
        this.person = person.toString();
        this.agency = agency.toString();
    }

    static String id(MeetingId meeting, UUID person) {
        return meeting + "/" + person;
    }

    UUID person() {
        return UUID.fromString(person);
    }
}
