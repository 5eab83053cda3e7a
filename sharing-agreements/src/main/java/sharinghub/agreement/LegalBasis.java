package sharinghub.agreement;

import java.util.List;
import java.util.Optional;

/**
 * On what an agency rests when it shares or receives under a clause.
 *
 * @param basis      as the register of bases lists it, such as `article-6-1-e`
 * @param conditions as the register of conditions lists them, for data that need one more; may be empty
 * @param of         which agencies rest on it; nothing for all that no other line of the clause names
 */
public record LegalBasis(String basis, List<String> conditions, Optional<AgencyClass> of) {

    /** Copies the list. */
    public LegalBasis {
        conditions = List.copyOf(conditions);
    }
}
