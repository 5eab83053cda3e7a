package sharinghub.hub.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.Salt;
import sharinghub.auditlog.TreeNodes;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/** One deed as the log holds it. Question, salt, entry and detail are gone once it was erased; the data of its leaf stay. */
@Entity
@Table(name = "logged_entry")
class LoggedEntry {

    @Id
    @Column(name = "entry_index")
    private long index;

    private String agency = "";
    private String request = "";
    private byte @Nullable [] question = {};
    private byte[] commitment = {};
    private byte @Nullable [] salt;

    @Lob
    private byte @Nullable [] entry;

    @Lob
    private byte @Nullable [] detail;

    protected LoggedEntry() {}

    LoggedEntry(long index, Deed<?> deed, Salt salt, byte[] entry, byte[] detail) {
        this.index = index;
        this.agency = deed.agency().text();
        this.request = deed.request().text();
        this.question = deed.question().bytes();
        this.commitment = Leaf.commitment(salt, entry).bytes();
        this.salt = salt.bytes();
        this.entry = entry.clone();
        this.detail = detail.clone();
    }

    /** Entries that concern an agency, from a running number on and below a size of the log, in their order. */
    static List<LoggedEntry> concerning(EntityManager rows, AgencyId agency, long first, int atMost, long size) {
        return rows.createQuery(
                        "select e from NumberedEntry n, LoggedEntry e where n.agency = :agency"
                                + " and n.running between :first and :last and n.index < :size and e.index = n.index"
                                + " order by n.running",
                        LoggedEntry.class)
                .setParameter("agency", agency.text())
                .setParameter("first", first)
                .setParameter("last", first + atMost - 1)
                .setParameter("size", size)
                .getResultList();
    }

    /** Entries one after the other from a place on, fewer than asked for at the end of the log. */
    static List<LoggedEntry> from(EntityManager rows, long first, int atMost) {
        return rows.createQuery(
                        "select e from LoggedEntry e where e.index between :first and :last order by e.index",
                        LoggedEntry.class)
                .setParameter("first", first)
                .setParameter("last", first + atMost - 1)
                .getResultList();
    }

    /** The data of so many leaves from a place on; fewer at the end of the log. */
    static List<Hash> commitments(EntityManager rows, long first, int count) {
        return rows.createQuery(
                        "select e.commitment from LoggedEntry e where e.index between :first and :last order by e.index",
                        byte[].class)
                .setParameter("first", first)
                .setParameter("last", first + count - 1)
                .getResultStream()
                .map(Hash::fromBytes)
                .toList();
    }

    /** What was logged for any of these request ids, whichever agency made them. */
    static List<LoggedEntry> ofRequests(EntityManager rows, Collection<RequestId> requests) {
        return rows.createQuery("select e from LoggedEntry e where e.request in :requests", LoggedEntry.class)
                .setParameter("requests", requests.stream().map(RequestId::text).toList())
                .getResultList();
    }

    boolean isOf(Deed<?> deed) {
        return agency.equals(deed.agency().text())
                && request.equals(deed.request().text());
    }

    boolean answers(Hash asked) {
        return question != null && Hash.fromBytes(question).equals(asked);
    }

    long index() {
        return index;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    RequestId request() {
        return new RequestId(request);
    }

    Hash leaf() {
        return Leaf.of(Hash.fromBytes(commitment));
    }

    /** As a door gets it, proved in the log of that size. */
    ReadEntry proven(long size, TreeNodes nodes) {
        return new ReadEntry(
                index, leaf(), InclusionProof.of(index, size, nodes).path(), content());
    }

    /** Forgets all that says what was done; the commitment, and whose request it was, stay. */
    void erase() {
        question = null;
        salt = null;
        entry = null;
        detail = null;
    }

    /** Whether nothing is left that {@link #erase} forgets. */
    boolean isWhollyErased() {
        return question == null && salt == null && entry == null && detail == null;
    }

    /** What its readers may have; nothing once it was erased. */
    Optional<EntryContent> content() {
        if (salt == null || entry == null || detail == null) {
            return Optional.empty();
        }
        return Optional.of(new EntryContent(Salt.fromBytes(salt), entry.clone(), detail.clone()));
    }
}
