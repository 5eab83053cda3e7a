package sharinghub.hub.auditlog;

import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * Something that changes or reveals, to be done in the one line of the {@link Ledger}: one deed, one entry.
 *
 * <p>The slow part (parsing, tokens, signatures) is over before a deed is made. What a decision rests on is read in
 * {@link #perform}, for only there does nothing else happen at the same time.
 *
 * @param <A> what the asker gets
 */
public interface Deed<A> {

    /** Whose request it is. */
    AgencyId agency();

    /** Made by the asker; unique for the agency. */
    RequestId request();

    /**
     * A digest of the person who asks and of all that is asked, the sealed detail left out. The same request id with
     * another question is not a repeat but a mistake, and refused ({@link RequestTaken}).
     */
    Hash question();

    /**
     * Decides, writes its rows through {@link Moment#rows()}, and says what to log. May be called again after a rollback,
     * so it changes nothing outside the database. Whatever it throws undoes this deed alone.
     */
    Performed<A> perform(Moment moment);

    /**
     * The answer that was given when this request came first; writes nothing.
     *
     * @param first  the receipt of that time's entry
     * @param moment now; what was handed over then is handed over again only if it is still there
     */
    A again(Receipt first, Moment moment);
}
