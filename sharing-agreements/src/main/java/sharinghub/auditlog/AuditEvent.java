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
    /** Somebody was shown which cases and sections there are for them, in a list or on an agenda; nothing was opened. */
    CONSULTED,
    /** An agreement's text was put forward. */
    PROPOSED,
    /** A party signed an agreement's hash. */
    ASSENTED,
    /** A party signed an agreement's hash, and with that it began to bind those who signed. */
    IN_FORCE,
    /** A party stopped its own giving and receiving under an agreement. */
    STOPPED,
    /** A party took its stop back. */
    RESUMED,
    /** A party left an agreement for good. */
    WITHDRAWN,
    /** A party that may do so suspended the whole of an agreement. */
    SUSPENDED,
    /** The suspension of a whole agreement was lifted. */
    SUSPENSION_LIFTED,
    /** A first person of a party prepared its signature; a second one has to give it. */
    SIGNING_PREPARED,
    /** A first person of a party prepared to take its stop back; a second one has to do it. */
    RESUMING_PREPARED,
    /** A first person of a party prepared to leave; a second one has to do it. */
    WITHDRAWAL_PREPARED,
    /** A first person prepared to suspend a whole agreement; a second one has to do it. */
    SUSPENSION_PREPARED,
    /** A first person prepared to lift a suspension; a second one has to do it. */
    LIFTING_PREPARED,
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
    /** Somebody took the log away, for such a purpose. */
    LOG_EXPORTED,
    /** The hub erased the texts of entries that had been kept as long as its rule says: a tombstone. */
    ERASED;

    /**
     * Whether an entry of this event tells of something that is over, and so may be erased one day. The others say what
     * still holds or what decisions rest on, or, as tombstones, what was erased; they stay readable.
     */
    public boolean isOver() {
        return switch (this) {
            case RELEASED, REFUSED, ASKED, CONSULTED, LOG_READ, LOG_EXPORTED -> true;
            case SUBMITTED,
                    PROPOSED,
                    ASSENTED,
                    IN_FORCE,
                    STOPPED,
                    RESUMED,
                    WITHDRAWN,
                    SUSPENDED,
                    SUSPENSION_LIFTED,
                    SIGNING_PREPARED,
                    RESUMING_PREPARED,
                    WITHDRAWAL_PREPARED,
                    SUSPENSION_PREPARED,
                    LIFTING_PREPARED,
                    REFERRED,
                    MEETING_PLANNED,
                    AGENDA_PUBLISHED,
                    STATEMENT_SIGNED,
                    FACT_STATED,
                    ERASED -> false;
        };
    }

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
