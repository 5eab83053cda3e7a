package sharinghub.agreement;

import sharinghub.reference.ClauseNumber;

/** One numbered thing that the parties sign. */
public sealed interface Item permits Clause, Duty, TextClause {

    /** Its number; no two of one agreement are the same. */
    ClauseNumber number();

    /** Its heading, for people. */
    String title();
}
