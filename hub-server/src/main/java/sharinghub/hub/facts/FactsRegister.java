package sharinghub.hub.facts;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import sharinghub.agency.Forum;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.reference.CaseRef;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Register;

/** All facts the hub was told, and those its own deeds made true. To be asked and written inside a deed only. */
public final class FactsRegister {

    private final Register<ListedFact> listed;

    /** @param listed the register of facts, which names who vouches for each */
    public FactsRegister(Register<ListedFact> listed) {
        this.listed = listed;
    }

    /** Everything stated about a case so far; empty for one that nobody spoke of. */
    public CaseFacts of(EntityManager rows, CaseRef about) {
        return new CaseFacts(
                rows.createQuery("select f from StatedFact f where f.about = :about", StatedFact.class)
                        .setParameter("about", about.toString())
                        .getResultList(),
                listed);
    }

    /** Takes an agency's statement in; its signature has been checked. */
    public void state(EntityManager rows, FactStatement statement, long index) {
        rows.persist(new StatedFact(statement, index));
    }

    /** What a deed of the hub's own makes true of a case in a forum, for everybody. */
    public void make(EntityManager rows, CaseRef about, Forum forum, FactName fact, FactValue value, long index) {
        rows.persist(new StatedFact(about, forum, Optional.empty(), fact, value, index));
    }

    /** What a deed of the hub's own makes true of a case in a forum, for one reader. */
    public void make(
            EntityManager rows, CaseRef about, Forum forum, UUID person, FactName fact, FactValue value, long index) {
        rows.persist(new StatedFact(about, forum, Optional.of(person), fact, value, index));
    }
}
