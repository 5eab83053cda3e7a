package sharinghub.portal.sharing;

import java.util.List;
import sharinghub.portal.hub.HubAnswer;

/** What became of asking for a case. */
public sealed interface Opening {

    /** Given, proved, and open for a while. */
    record Opened(OpenedCase opened) implements Opening {}

    /** Given, proved, opened once, and kept nowhere. */
    record Read(List<OpenedSection> sections) implements Opening {}

    /**
     * Not given. A refusal inside a case carries its reasons; outside a case there is one answer for all; an answer that
     * does not hold is shown to nobody.
     */
    record NotOpened(HubAnswer.No<?> answer) implements Opening {}
}
