package sharinghub.portal.sharing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sharinghub.exchange.OpenableSection;
import sharinghub.portal.store.KnownLine;

/**
 * The line by which staff know a case: the first of its identity section, such as `Person to keep safe: Dana Whitlock, born
 * 14 March 1991.` Shown only to somebody who asked for names.
 *
 * @param text without line feeds
 */
public record CaseLine(String text) {

    private static final Pattern NAME = Pattern.compile("(?:[^:]{1,40}:)?\\s*((?:\\([^)]*\\)|[^,.;:(])+).*");

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

    /** {@link Initials} of the person: all that lists show; empty when there is no name. */
    public String initials() {
        Matcher named = NAME.matcher(text);
        return named.matches() ? Initials.of(named.group(1)) : "";
    }
}
