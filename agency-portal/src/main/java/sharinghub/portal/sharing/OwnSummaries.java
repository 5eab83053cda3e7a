package sharinghub.portal.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sharinghub.portal.store.OwnDocuments;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** The summaries that this agency wrote itself. */
public final class OwnSummaries {

    private final OwnDocuments documents;

    /** @param documents of this agency's own store */
    public OwnSummaries(OwnDocuments documents) {
        this.documents = documents;
    }

    /** The summary of that name. */
    public Optional<OwnSummary> find(DocumentId name) {
        return documents.find(name).map(OwnSummaries::read);
    }

    /** Every one that the hub keeps, newest first. */
    public List<OwnSummary> kept() {
        return documents.all().stream()
                .flatMap(name -> find(name).stream())
                .filter(summary -> summary.receipt().isPresent())
                .sorted(Comparator.comparing(OwnSummary::sealed).reversed())
                .toList();
    }

    /** Those of one case that the hub keeps, newest first. */
    public List<OwnSummary> of(CaseRef about) {
        return kept().stream()
                .filter(summary -> summary.caseRef().equals(about))
                .toList();
    }

    void keep(OwnSummary summary) {
        documents.keep(summary.name(), Json.write(summary));
    }

    private static OwnSummary read(byte[] json) {
        try {
            return Json.read(json, OwnSummary.class);
        } catch (MalformedJson e) {
            throw new IllegalStateException("a summary in the own store is not what was kept", e);
        }
    }
}
