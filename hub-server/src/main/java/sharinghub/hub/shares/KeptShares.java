package sharinghub.hub.shares;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.document.ReleaseShare;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** Keeps release shares and hands them out. To be asked inside a deed only. */
public final class KeptShares {

    private final StorageKey key;

    /** @param key under which they rest; stays the caller's to close */
    public KeptShares(StorageKey key) {
        this.key = key;
    }

    /**
     * Takes one in.
     *
     * @param version of the document
     * @param share   stays the caller's to close
     * @param grant   SHA-256 of the grant that names this share's digest
     */
    public void keep(EntityManager store, DocumentId document, int version, ReleaseShare share, Hash grant) {
        store.persist(new KeptShare(document, version, share, grant, key));
    }

    /** The share for this section and recipient, the caller's to close; nothing when there never was one. */
    public Optional<ReleaseShare> find(EntityManager store, SectionId section, int version, AgencyId recipient) {
        return row(store, section, version, recipient).map(kept -> kept.share(key));
    }

    /** Whether no share is kept at all. */
    public static boolean areNone(EntityManager store) {
        return store.createQuery("select s.id from KeptShare s", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Optional<KeptShare> row(EntityManager store, SectionId section, int version, AgencyId recipient) {
        return Optional.ofNullable(store.find(KeptShare.class, KeptShare.id(section, version, recipient)));
    }
}
