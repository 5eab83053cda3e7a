package sharinghub.portal.sharing;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands for a name where names stay covered. */
public final class Initials {

    private static final int MOST = 4;
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private Initials() {}

    /**
     * First letters of a name's words, such as `D.W.` for `Dana (Dee) Whitlock`: other names in brackets are left out, and so
     * is what comes after the fourth. Empty when there is no name.
     */
    public static String of(String name) {
        return BETWEEN.splitAsStream(BRACKETED.matcher(name).replaceAll(" ").strip())
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK) + ".")
                .collect(Collectors.joining());
    }
}
