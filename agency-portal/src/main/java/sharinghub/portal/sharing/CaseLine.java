package sharinghub.portal.sharing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sharinghub.exchange.OpenableSection;
import sharinghub.portal.store.KnownLine;

/**
 * The line by which staff know a case: the first of its identity section, such as `Victim: Dana Whitlock, born 14 March
 * 1991.` Shown only to somebody who asked for names.
 *
 * @param text without line feeds
 */
public record CaseLine(String text) {

    private static final Pattern NAME = Pattern.compile("(?:[^:]{1,40}:)?\\s*([^,.;:(]+).*");
    private static final int MOST_INITIALS = 4;

    /** The line of an identity section. */
    public static CaseLine ofIdentity(String section) {
        return new CaseLine(section.lines().findFirst().orElse("").strip());
    }

    /** The line of another agency's identity section: for the person who was given it alone, no longer than the grant. */
    static KnownLine given(OpenedCase to, OpenableSection section, OpenedSection read) {
        return new KnownLine(
                to.about(),
                read.section(),
                read.author(),
                Optional.of(to.person()),
                section.sealed().admissions().stream()
                        .map(admission -> admission.grant().statement().until())
                        .findFirst(),
                ofIdentity(read.text()).text());
    }

    /** First letters of the person's names, such as `D.W.`: all that lists show; empty when there is no name. */
    public String initials() {
        Matcher named = NAME.matcher(text);
        if (!named.matches()) {
            return "";
        }
        return Pattern.compile("[\\s-]+")
                .splitAsStream(named.group(1).strip())
                .filter(word -> !word.isEmpty())
                .limit(MOST_INITIALS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK) + ".")
                .collect(Collectors.joining());
    }
}
