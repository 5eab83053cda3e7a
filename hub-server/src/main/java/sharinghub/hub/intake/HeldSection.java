package sharinghub.hub.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;
import sharinghub.document.Context;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/**
 * What a section's signed manifest says of it, for looking up. The newest version of a document takes the place of those
 * before it.
 */
@Entity
@Table(name = "held_section")
public class HeldSection {

    @Id
    private String id;

    @Column(name = "section_id")
    private String section;

    @Column(name = "document_id")
    private String document;

    private int version;

    @Column(name = "case_ref")
    private String about;

    private String author;

    private @Nullable String team;

    private String category;

    @Column(name = "agreement_hash")
    private String agreement;

    private String purpose;

    private int newest;

    @Column(name = "log_index")
    private long index;

    /** For Jakarta Persistence alone. */
    @SuppressWarnings("NullAway.Init")
    protected HeldSection() {}

    HeldSection(Context context, Optional<Team> team, long index) {
        this.id = context.section() + "/" + context.version();
        this.section = context.section().toString();
        this.document = context.document().toString();
        this.version = context.version();
        this.about = context.caseRef().toString();
        this.author = context.author().toString();
        this.team = team.map(Team::toString).orElse(null);
        this.category = context.category().toString();
        this.agreement = context.agreement().toString();
        this.purpose = context.purpose().toString();
        this.newest = 1;
        this.index = index;
    }

    void isFollowed() {
        newest = 0;
    }

    /** The place of its entry in the log. */
    public long index() {
        return index;
    }

    /** Which section. */
    public SectionId section() {
        return new SectionId(section);
    }

    /** Of which document. */
    public DocumentId document() {
        return new DocumentId(document);
    }

    /** Of which version of it. */
    public int version() {
        return version;
    }

    /** The case. */
    public CaseRef about() {
        return new CaseRef(about);
    }

    /** Whose words they are. */
    public AgencyId author() {
        return new AgencyId(author);
    }

    /** What kind of data. */
    public DataCategory category() {
        return new DataCategory(category);
    }

    /** Under which agreement it was sealed. */
    public AgreementHash agreement() {
        return AgreementHash.fromText(agreement);
    }

    /**
     * Whether this person's own agency wrote it, and the person works in the part of the agency that sent it. What an
     * agency keeps from its own other teams is not for the hub to show them.
     */
    public boolean isOwn(AgencyId agency, Optional<Team> theirs) {
        return author.equals(agency.toString())
                && (team == null
                        || theirs.map(Team::toString).filter(team::equals).isPresent());
    }
}
