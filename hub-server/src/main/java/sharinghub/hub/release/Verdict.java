package sharinghub.hub.release;

import sharinghub.auditlog.SectionOutcome;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.WithheldSection;

/** What becomes of one section that was asked for. */
sealed interface Verdict permits Verdict.Open, Verdict.Shut {

    /** As the entry says it. */
    SectionOutcome outcome();

    /** It may be opened. */
    record Open(SectionOutcome outcome, OpenableSection section) implements Verdict {}

    /** It may not, and why. */
    record Shut(SectionOutcome outcome, WithheldSection section) implements Verdict {}
}
