package sharinghub.hub.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import sharinghub.agency.AgencyId;
import sharinghub.document.Context;

/** That an agency may some day know of a section. Decides nothing: it spares looking at all the others. */
@Entity
@Table(name = "section_audience")
class SectionAudience {

    @Id
    private String id;

    @Column(name = "section_id")
    private String section;

    private String agency;

    @Column(name = "case_ref")
    private String about;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected SectionAudience() {}

    SectionAudience(Context context, AgencyId agency) {
        this.id = context.section() + "/" + context.version() + "/" + agency;
        this.section = context.section().toString();
        this.agency = agency.toString();
        this.about = context.caseRef().toString();
    }
}
