package sharinghub.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.OptionalInt;
import sharinghub.agency.AgencyId;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;

/**
 * One case on, or waiting for, an agenda.
 *
 * @param position  its place, counted from 1; nothing while it waits
 * @param about     the case
 * @param referring the agency that referred it
 * @param criterion why it was referred, as the forum's settings call it
 * @param document  the sealed document it was referred with
 * @param minutes   how long it is given
 * @param state     whether it waits, is listed or was put off
 */
public record AgendaLine(
        OptionalInt position,
        CaseRef about,
        AgencyId referring,
        String criterion,
        DocumentId document,
        int minutes,
        State state) {

    /** What has become of a referral. */
    public enum State {
        /** On no agenda yet. */
        WAITING,
        /** On this published agenda. */
        LISTED,
        /** Put off to a later meeting when this agenda was published. */
        DEFERRED;

        /** In lower case. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
