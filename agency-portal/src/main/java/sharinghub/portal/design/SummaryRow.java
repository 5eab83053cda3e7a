package sharinghub.portal.design;

import java.util.Optional;

/**
 * One line of a summary list.
 *
 * @param key    what it is
 * @param value  what it says; line breaks are kept
 * @param change where it can be changed; its text is read after the key, as in "Change" "forum"
 */
public record SummaryRow(String key, String value, Optional<Link> change) {

    /** A line that cannot be changed from here. */
    public SummaryRow(String key, String value) {
        this(key, value, Optional.empty());
    }
}
