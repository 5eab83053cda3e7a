package sharinghub.agreement.text;

import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.registers.Registers;
import sharinghub.text.Problems;
import sharinghub.text.Reading;
import sharinghub.text.Tokens;

/**
 * Reads agreements: text in, the whole agreement or all its problems out. At most 1 MiB of text, 10,000 numbered items and
 * 32 brackets within brackets; the work grows with the length of the text, and what is longer is not looked at.
 */
public final class AgreementReader {

    /** The longest text, in characters. */
    public static final long LONGEST = Tokens.LONGEST;

    private AgreementReader() {}

    /**
     * Reads one.
     *
     * @param fileName  as problems shall name it
     * @param text      decoded as UTF-8; what was not UTF-8 must stand in it as U+FFFD, and is then a problem
     * @param registers the words it may use
     */
    public static Reading<Agreement> read(String fileName, String text, Registers registers) {
        Problems problems = new Problems(fileName);
        Optional<Agreement> agreement = new Parser(Tokens.of(text, problems), registers).agreement();
        return problems.count() == 0 && agreement.isPresent()
                ? new Reading.Read<>(agreement.get())
                : new Reading.Unreadable<>(problems.inOrder());
    }
}
