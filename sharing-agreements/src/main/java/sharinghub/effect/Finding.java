package sharinghub.effect;

/**
 * Something that its authors should look at.
 *
 * @param kind     what it is
 * @param sentence the same for people
 */
public record Finding(Kind kind, String sentence) {

    /** What may be wrong with a text. */
    public enum Kind {
        /** Cases could wait for ever: nobody who prepares an agenda may read them before they are on it. */
        DEADLOCK,
        /** A clause that nothing can ever make count. */
        NEVER_APPLIES,
        /** A clause that gives or takes away nothing that others do not. */
        COVERED,
        /** A band of risk decides alone, and nobody's judgement may. */
        BAND_ALONE,
        /** A permit by which nothing was ever released. */
        NEVER_USED
    }
}
