package sharinghub.auditlog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand in the log. The list is closed: an entry with any other word is refused. */
public enum AuditEvent {
    /** A sealed document was accepted. */
    SUBMITTED,
    /** Sections were handed over, each under a clause. */
    RELEASED,
    /** Inside a case: nothing was handed over, and the asker was told why. */
    REFUSED,
    /** Outside a case: somebody asked, and got the one answer that fits a real and an unknown id alike. */
    ASKED,
    /** Sections released before were looked at again. */
    CONSULTED,
    /** An agreement's text was put forward. */
    PROPOSED,
    /** A party signed an agreement's hash. */
    ASSENTED,
    /** An agreement began to bind those who signed. */
    IN_FORCE,
    /** A party stopped its own giving and receiving under an agreement. */
    STOPPED,
    /** A party took its stop back. */
    RESUMED,
    /** A case was put to a forum. */
    REFERRED,
    /** A forum's meeting was given a place in the calendar. */
    MEETING_PLANNED,
    /** The coordinator published the order of a meeting. */
    AGENDA_PUBLISHED,
    /** A person signed the confidentiality statement of a meeting. */
    STATEMENT_SIGNED,
    /** An agency vouched for a fact that decisions rest on. */
    FACT_STATED,
    /** Somebody read opened entries of the log, for a purpose of DPA 2018 s. 62(4). */
    LOG_READ,
    /** Somebody took a range of the log away. */
    LOG_EXPORTED,
    /** Somebody was given the partners' public keys. */
    KEYS_LISTED;

    /** As it stands in an entry: lower case with hyphens. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event of that text, or nothing for a word we do not know. */
    public static Optional<AuditEvent> fromText(String text) {
        return Arrays.stream(values())
                .filter(event -> event.text().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
