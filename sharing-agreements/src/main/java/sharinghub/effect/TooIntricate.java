package sharinghub.effect;

import java.io.Serial;

/** A text whose effect nobody could survey: too many facts meet in one place. The message says where, for its authors. */
public final class TooIntricate extends Exception {

    /** How many facts may meet in one place, besides stage, the subject's role and the reader's. */
    public static final int MOST_FACTS = 12;

    /** How often the engine may be asked about one text. */
    static final int MOST_QUESTIONS = 5_000_000;

    @Serial
    private static final long serialVersionUID = 1;

    private final String words;

    TooIntricate(String words) {
        super(words);
        this.words = words;
    }

    /** Why, for people; no full stop at its end. */
    public String words() {
        return words;
    }
}
