package sharinghub.hub.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.document.DocumentReader;
import sharinghub.document.MalformedDocument;
import sharinghub.document.SealedDocument;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;

/** One version of one sealed document, its bytes as they came. */
@Entity
@Table(name = "held_document")
class HeldDocument {

    @Id
    private String id;

    @Column(name = "document_id")
    private String document;

    private int version;

    @Column(name = "case_ref")
    private String about;

    private String author;

    private @Nullable String team;

    private int newest;

    @Lob
    private byte[] sealed;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected HeldDocument() {}

    HeldDocument(SealedDocument document, Optional<Team> team, long index) {
        this.id = id(document.document(), document.version());
        this.document = document.document().toString();
        this.version = document.version();
        this.about = document.caseRef().toString();
        this.author = document.author().toString();
        this.team = team.map(Team::toString).orElse(null);
        this.newest = 1;
        this.sealed = document.bytes();
        this.index = index;
    }

    static String id(DocumentId document, int version) {
        return document + "/" + version;
    }

    void giveWay() {
        newest = 0;
    }

    int version() {
        return version;
    }

    CaseRef about() {
        return new CaseRef(about);
    }

    Optional<Team> team() {
        return Optional.ofNullable(team).map(Team::fromText);
    }

    /** Whether this person's own agency wrote it, and the person works in the part of the agency that sent it. */
    boolean isOwn(AgencyId agency, Optional<Team> theirs) {
        return author().equals(agency) && Team.reaches(team(), theirs);
    }

    AgencyId author() {
        return new AgencyId(author);
    }

    SealedDocument sealed() {
        try {
            return DocumentReader.read(sealed);
        } catch (MalformedDocument e) {
            throw new IllegalStateException("the document at entry " + index + " is not as it came", e);
        }
    }
}
