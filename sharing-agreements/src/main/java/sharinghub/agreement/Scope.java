package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;
import sharinghub.facts.FactName;
import sharinghub.facts.Facts;

/**
 * Who, what, about whom, with whom, for what, when: what a clause reaches.
 *
 * @param senders    whose data
 * @param mode       how much of it
 * @param categories which data; empty for anything
 * @param about      people in which part; empty for anybody
 * @param recipients who may be told
 * @param purposes   what for; empty for any purpose
 * @param occasions  at which times; empty for always
 */
public record Scope(
        Group senders,
        Mode mode,
        List<DataCategory> categories,
        List<SubjectRole> about,
        Group recipients,
        List<PurposeName> purposes,
        List<Occasion> occasions) {

    /** Copies the lists. */
    public Scope {
        categories = List.copyOf(categories);
        about = List.copyOf(about);
        purposes = List.copyOf(purposes);
        occasions = List.copyOf(occasions);
    }

    /** Whether data of that category are meant. */
    public boolean covers(DataCategory category) {
        for (DataCategory named : categories) {
            if (named.covers(category)) {
                return true;
            }
        }
        return categories.isEmpty();
    }

    /** Whether that purpose is meant. */
    public boolean serves(PurposeName purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }

    /** Whether the person the data are about has a part that is meant. */
    public Truth isAbout(Facts facts) {
        return Occasion.oneOf(FactName.SUBJECT_ROLE, about, facts);
    }

    /** Whether now is a time that is meant. */
    public Truth isNow(Facts facts, LocalDate today) {
        if (occasions.isEmpty()) {
            return Truth.TRUE;
        }
        Truth answer = Truth.FALSE;
        for (Occasion occasion : occasions) {
            answer = answer.or(occasion.holds(facts, today));
        }
        return answer;
    }

    /** The same, at other times. */
    public Scope at(List<Occasion> others) {
        return new Scope(senders, mode, categories, about, recipients, purposes, others);
    }
}
