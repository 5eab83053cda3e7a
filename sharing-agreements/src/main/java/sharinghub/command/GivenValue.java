package sharinghub.command;

import java.util.function.Function;

/** Values as they were given on the command line. */
final class GivenValue {

    private GivenValue() {}

    /** Reads one value; what is wrong with it is told under the option's name. */
    static <T> T of(String option, String text, Function<String, T> reader) throws Unreadable {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(option + ": " + e.getMessage());
        }
    }
}
