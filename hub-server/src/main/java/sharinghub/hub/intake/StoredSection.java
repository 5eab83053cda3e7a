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
class StoredSection {

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

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected StoredSection() {}

    StoredSection(Context context, Optional<Team> team, long index) {
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

    void giveWay() {
        newest = 0;
    }

    /** What others may see of it. */
    HeldSection held() {
        return new HeldSection(
                new SectionId(section),
                new DocumentId(document),
                version,
                new CaseRef(about),
                new AgencyId(author),
                Optional.ofNullable(team).map(Team::fromText),
                new DataCategory(category),
                AgreementHash.fromText(agreement),
                index);
    }
}
