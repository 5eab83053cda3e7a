package sharinghub.effect;

/** What one sentence about many places names; sentences that differ in one of these become one, in this order. */
enum Side {
    /** What part the people have whom the data are about. */
    ROLE,
    /** What kind of data. */
    CATEGORY,
    /** Who might read. */
    READER,
    /** Whose data. */
    AUTHOR,
    /** What for. */
    PURPOSE
}
