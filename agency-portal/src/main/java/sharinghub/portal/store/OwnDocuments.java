package sharinghub.portal.store;

import java.util.List;
import java.util.Optional;
import sharinghub.reference.DocumentId;

/** What this agency sealed itself, with the means to open it again without the hub. Nobody else's text is ever kept. */
public final class OwnDocuments {

    private static final String KIND = "own-document";

    private final PortalStore store;

    /** Documents in that store. */
    public OwnDocuments(PortalStore store) {
        this.store = store;
    }

    /** Keeps a document in place of what was kept under its name. */
    public void keep(DocumentId name, byte[] text) {
        store.keep(KIND, name.toString(), text);
    }

    /** The document of that name, if this agency sealed it. */
    public Optional<byte[]> find(DocumentId name) {
        return store.find(KIND, name.toString());
    }

    /** The names of all. */
    public List<DocumentId> all() {
        return store.ids(KIND, "").stream().map(DocumentId::new).toList();
    }
}
