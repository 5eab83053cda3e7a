package sharinghub.hub.intake;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/** Finds sealed documents and their sections again; the newest version unless one is named. To be asked inside a deed only. */
public final class HeldDocuments {

    /** Takes a document in, and lets it take the place of the version before. */
    void keep(EntityManager store, SealedDocument document, Optional<Team> team, Set<AgencyId> audience, long index) {
        newest(store, document.document()).ifPresent(HeldDocument::giveWay);
        sectionsOf(store, document.document()).forEach(StoredSection::giveWay);
        store.persist(new HeldDocument(document, team, index));
        for (SealedSection sealed : document.sections()) {
            store.persist(new StoredSection(sealed.context(), team, index));
            audience.forEach(agency -> store.persist(new SectionAudience(sealed.context(), agency)));
        }
    }

    Optional<HeldDocument> newest(EntityManager store, DocumentId document) {
        return store.createQuery(
                        "select d from HeldDocument d where d.document = :id and d.newest = 1", HeldDocument.class)
                .setParameter("id", document.toString())
                .getResultStream()
                .findFirst();
    }

    private static List<StoredSection> sectionsOf(EntityManager store, DocumentId document) {
        return store.createQuery(
                        "select s from StoredSection s where s.document = :id and s.newest = 1", StoredSection.class)
                .setParameter("id", document.toString())
                .getResultList();
    }

    /** Whether a section of that name stands in a document other than this one. */
    boolean isTaken(EntityManager store, SectionId section, DocumentId by) {
        return !store.createQuery(
                        "select s.id from StoredSection s where s.section = :section and s.document <> :document",
                        String.class)
                .setParameter("section", section.toString())
                .setParameter("document", by.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The sections of a case that this agency wrote or may some day know of; empty for a case that nobody heard of. The
     * question takes as long for a case that exists as for one that does not.
     */
    public List<HeldSection> sections(EntityManager store, CaseRef about, AgencyId reader) {
        return store.createQuery("""
                        select s from StoredSection s where s.about = :about and s.newest = 1 and (s.author = :agency
                        or s.section in (select a.section from SectionAudience a where a.agency = :agency and a.about = :about))
                        order by s.index, s.section""", StoredSection.class)
                .setParameter("about", about.toString())
                .setParameter("agency", reader.toString())
                .getResultStream()
                .map(StoredSection::held)
                .toList();
    }

    /** The cases of which this agency wrote or may some day know something, in the order of their references. */
    public List<CaseRef> cases(EntityManager store, AgencyId reader) {
        return store.createQuery("""
                        select distinct s.about from StoredSection s where s.newest = 1 and (s.author = :agency
                        or s.section in (select a.section from SectionAudience a where a.agency = :agency))
                        order by s.about""", String.class)
                .setParameter("agency", reader.toString())
                .getResultStream()
                .map(CaseRef::new)
                .toList();
    }

    /** A document as it came, in its newest version; nothing for one that nobody sent. */
    public Optional<SealedDocument> find(EntityManager store, DocumentId document) {
        return newest(store, document).map(HeldDocument::sealed);
    }

    /** A version of a document as it came. */
    public Optional<SealedDocument> find(EntityManager store, DocumentId document, int version) {
        return Optional.ofNullable(store.find(HeldDocument.class, HeldDocument.id(document, version)))
                .map(HeldDocument::sealed);
    }

    /** The newest version of a document, for people of the agency and of the part of it that sent it; nothing for others. */
    public Optional<SealedDocument> own(
            EntityManager store, DocumentId document, AgencyId agency, Optional<Team> team) {
        return newest(store, document).filter(held -> held.isOwn(agency, team)).map(HeldDocument::sealed);
    }

    /** Whether people of that part of the agency wrote about the case, and each of these sections; in whatever version. */
    public boolean areAllOwn(
            EntityManager store, AgencyId agency, Optional<Team> team, CaseRef about, Collection<SectionId> sections) {
        List<SectionId> own = store.createQuery(
                        "select s from StoredSection s where s.author = :author and s.about = :about",
                        StoredSection.class)
                .setParameter("author", agency.toString())
                .setParameter("about", about.toString())
                .getResultStream()
                .map(StoredSection::held)
                .filter(section -> section.isOwn(agency, team))
                .map(HeldSection::section)
                .toList();
        return !own.isEmpty() && own.containsAll(sections);
    }
}
