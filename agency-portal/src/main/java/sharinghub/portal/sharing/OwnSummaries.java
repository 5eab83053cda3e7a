package sharinghub.portal.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.OwnDocuments;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * The summaries that this agency wrote itself. Each is read only by people of the part of the agency that sent it: what an
 * agency keeps from its own other teams is not for its portal to show them.
 */
public final class OwnSummaries {

    private final OwnDocuments documents;

    /** @param documents of this agency's own store */
    public OwnSummaries(OwnDocuments documents) {
        this.documents = documents;
    }

    /** The summary of that name, whoever wrote it: for sending it again. */
    Optional<OwnSummary> find(DocumentId name) {
        return documents.find(name).map(OwnSummaries::read);
    }

    /** Every one that the hub keeps and this person may read, newest first. */
    public List<OwnSummary> kept(SignedIn who) {
        return documents.all().stream()
                .flatMap(name -> find(name).stream())
                .filter(summary -> summary.isOwn(who))
                .sorted(Comparator.comparing(OwnSummary::sealed).reversed())
                .toList();
    }

    /** Those of one case, newest first. */
    public List<OwnSummary> of(SignedIn who, CaseRef about) {
        return kept(who).stream()
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
