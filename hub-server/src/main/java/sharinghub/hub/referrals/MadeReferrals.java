package sharinghub.hub.referrals;

import jakarta.persistence.EntityManager;
import java.util.List;
import sharinghub.agency.Forum;
import sharinghub.reference.CaseRef;

/** Finds referrals again, in the order they were made. To be asked inside a deed only. */
public final class MadeReferrals {

    /** All that were ever made to a forum. */
    public List<MadeReferral> to(EntityManager rows, Forum forum) {
        return rows.createQuery(
                        "select r from StoredReferral r where r.forum = :forum order by r.index", StoredReferral.class)
                .setParameter("forum", forum.toString())
                .getResultStream()
                .map(StoredReferral::made)
                .toList();
    }

    /** Those of a case, to whichever forum, the newest first. */
    public List<MadeReferral> of(EntityManager rows, CaseRef about) {
        return rows.createQuery(
                        "select r from StoredReferral r where r.about = :about order by r.index desc",
                        StoredReferral.class)
                .setParameter("about", about.toString())
                .getResultStream()
                .map(StoredReferral::made)
                .toList();
    }
}
