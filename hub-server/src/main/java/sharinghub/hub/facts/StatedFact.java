package sharinghub.hub.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** One fact as it came into the log; never changed, only followed by a newer one. */
@Entity
@Table(name = "stated_fact")
class StatedFact {

    private static final String NOBODY = "-";

    @Id
    private String id;

    @Column(name = "case_ref")
    private String about;

    @Column(name = "section_id")
    private @Nullable String section;

    private @Nullable String person;

    private @Nullable String agency;

    private @Nullable String forum;

    private String fact;

    @Column(name = "fact_value")
    private String value;

    @Column(name = "made_second")
    private long made;

    @Column(name = "until_second")
    private long until;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected StatedFact() {}

    /** What an agency stated. */
    StatedFact(FactStatement statement, long index) {
        this(
                statement.section().map(SectionId::toString).orElse(NOBODY),
                statement.about(),
                statement.fact(),
                statement.value(),
                index);
        this.section = statement.section().map(SectionId::toString).orElse(null);
        this.agency = statement.agency().toString();
        this.made = statement.made().getEpochSecond();
        this.until = statement.until().getEpochSecond();
    }

    /** What the hub's own deed made true in a forum, until another deed says otherwise. */
    StatedFact(CaseRef about, Forum forum, Optional<UUID> person, FactName fact, FactValue value, long index) {
        this(person.map(UUID::toString).orElse(NOBODY), about, fact, value, index);
        this.forum = forum.text();
        this.person = person.map(UUID::toString).orElse(null);
    }

    private StatedFact(String whose, CaseRef about, FactName fact, FactValue value, long index) {
        this.id = index + "/" + fact + "/" + whose + "/" + about;
        this.about = about.toString();
        this.fact = fact.toString();
        this.value = value.toString();
        this.index = index;
        this.made = 0;
        this.until = Long.MAX_VALUE;
    }

    FactName fact() {
        return new FactName(fact);
    }

    FactValue value() {
        return FactValue.fromText(value);
    }

    long index() {
        return index;
    }

    boolean byHub() {
        return agency == null;
    }

    boolean by(AgencyId whom) {
        return whom.toString().equals(agency);
    }

    /** True wherever the case is heard, or in one of these forums. */
    boolean concerns(Collection<Forum> forums) {
        return forum == null || forums.stream().map(Forum::text).anyMatch(forum::equals);
    }

    /** About the whole case, or about exactly this section. */
    boolean concerns(SectionId asked) {
        return section == null || section.equals(asked.toString());
    }

    boolean namesSection() {
        return section != null;
    }

    /** About nobody in particular, or about exactly this reader. */
    boolean concerns(UUID reader) {
        return person == null || person.equals(reader.toString());
    }

    boolean namesPerson() {
        return person != null;
    }

    boolean countsAt(Instant moment) {
        long second = moment.getEpochSecond();
        return made <= second && second < until;
    }
}
