package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.WithheldSection;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.reference.CaseRef;

/**
 * A case that one person has opened, with their reason, for a while. What others wrote of it is still sealed here, with
 * the hub's halves beside it. Lives in memory only.
 *
 * @param person to whom it was opened
 * @param about  the case
 * @param purpose what it was opened for
 * @param handed what the hub handed over, or why nothing
 * @param own    what of their own agency's was opened with it, written down as such; nothing when there is none
 * @param elsewhere whether others wrote something that must be looked at by itself
 * @param reason the person's own words
 * @param until  when it is forgotten
 */
public record OpenedCase(
        UUID person,
        CaseRef about,
        PurposeName purpose,
        Handed handed,
        Optional<OwnOpening> own,
        boolean elsewhere,
        String reason,
        Instant until) {

    /** What came from the hub. */
    public sealed interface Handed {

        /** Sections, and the entry of the log that says so, proved. */
        record Over(ReleaseAnswer answer, ProvenEntry entry) implements Handed {}

        /** Nothing that anybody else wrote is there to be opened. */
        record NothingElse() implements Handed {}

        /** Nothing: the person sees what their own agency wrote, and this. */
        record Nothing(HubAnswer.No<?> why) implements Handed {}
    }

    /** The same, with what was opened of the own agency's. */
    OpenedCase with(Optional<OwnOpening> recorded) {
        return new OpenedCase(person, about, purpose, handed, recorded, elsewhere, reason, until);
    }

    /** The sections handed over. */
    public List<OpenableSection> sections() {
        return handed instanceof Handed.Over over ? over.answer().sections() : List.of();
    }

    /** Those the person may know of, and not open. */
    public List<WithheldSection> withheld() {
        return handed instanceof Handed.Over over ? over.answer().withheld() : List.of();
    }

    /** The entry of the log that says what was handed over. */
    public Optional<ProvenEntry> entry() {
        return handed instanceof Handed.Over over ? Optional.of(over.entry()) : Optional.empty();
    }

    /** The receipt of that entry. */
    public Optional<Receipt> receipt() {
        return handed instanceof Handed.Over over ? Optional.of(over.answer().receipt()) : Optional.empty();
    }

    /** Forgets the hub's halves: from now on the sections are noise again. */
    void close() {
        sections().forEach(section -> section.share().close());
    }

    /** Names the case only. */
    @Override
    public String toString() {
        return "OpenedCase " + about;
    }
}
