package sharinghub.portal.casesummaries;

import java.util.List;
import java.util.Optional;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.ReceiptToKeep;

/**
 * What is shown before a case opens: what for, and why.
 *
 * @param spoken   the case's reference as people read it out
 * @param address  of the case
 * @param own      whether this agency wrote something of it
 * @param form     what was typed, and what is wrong with it
 * @param purposes what data may be shared for today
 * @param refused  why it was not opened, when it was tried; empty before
 * @param next     what would have to change; empty when nothing could
 * @param receipt  of the refusal; nothing before
 * @param contacts whom to ring about it, a line an agency; none when that is not known
 */
public record AskReasonView(
        String spoken,
        String address,
        boolean own,
        Form form,
        List<Option> purposes,
        List<String> refused,
        String next,
        Optional<ReceiptToKeep> receipt,
        List<String> contacts) {

    /** Takes copies. */
    public AskReasonView {
        purposes = List.copyOf(purposes);
        refused = List.copyOf(refused);
        contacts = List.copyOf(contacts);
    }
}
