package sharinghub.hub.intake;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;

/** Documents as one deed needs them: each is fetched and read once, however many of its sections are asked for. */
public final class DocumentsInHand {

    private final EntityManager rows;
    private final HeldDocuments documents;
    private final Map<String, Optional<SealedDocument>> read = new HashMap<>();

    /** Nothing in hand yet; to be used inside one deed. */
    public DocumentsInHand(EntityManager rows, HeldDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** A section as it came, sealed. */
    public Optional<SealedSection> sealed(HeldSection section) {
        return read.computeIfAbsent(
                        HeldDocument.id(section.document(), section.version()),
                        id -> documents.find(rows, section.document(), section.version()))
                .flatMap(document -> document.section(section.section()));
    }

    /** Where the deed reads. */
    public EntityManager rows() {
        return rows;
    }
}
