package sharinghub.portal.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.document.Context;
import sharinghub.document.SealedSection;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Opener;
import sharinghub.sealing.OpeningKey;

/** Opens what a person's part of this agency wrote, by the agency's archive key and without the hub; never unrecorded. */
public final class ReadOwnSummaries {

    private final AgencyKeyring keyring;
    private final OwnSummaries own;
    private final OwnOpenings openings;

    /**
     * @param own      the summaries in this agency's own store
     * @param openings where each opening is written down first
     */
    public ReadOwnSummaries(AgencyKeyring keyring, OwnSummaries own, OwnOpenings openings) {
        this.keyring = keyring;
        this.own = own;
        this.openings = openings;
    }

    /** Whether the person's part of this agency wrote any such section of a case. Opens none. */
    public boolean isAny(SignedIn who, CaseRef about, Predicate<DataCategory> wanted) {
        return !sections(who, about, wanted).isEmpty();
    }

    /**
     * Writes down that the person opens every such section of a case, and tells the hub if it answers; nothing when there is
     * none. What may be read is what it names.
     */
    Optional<OwnOpening> record(
            SignedIn who, CaseRef about, PurposeName purpose, String reason, Predicate<DataCategory> wanted) {
        List<SectionId> sections = sections(who, about, wanted);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        OwnOpening recorded = openings.record(who, about, purpose, reason, sections);
        openings.tell(who);
        return Optional.of(recorded);
    }

    private List<SectionId> sections(SignedIn who, CaseRef about, Predicate<DataCategory> wanted) {
        return own.of(who, about).stream()
                .flatMap(summary -> summary.sealedDocument().sections().stream())
                .map(SealedSection::context)
                .filter(context -> wanted.test(context.category()))
                .map(Context::section)
                .distinct()
                .toList();
    }

    /**
     * The sections that were written down as opened, newest summary first; none where nothing was.
     *
     * @throws CannotOpen when one does not open: then nothing is shown
     */
    public List<OpenedSection> read(SignedIn who, Optional<OwnOpening> opening) throws CannotOpen {
        return opening.isPresent() ? read(who, opening.get()) : List.of();
    }

    private List<OpenedSection> read(SignedIn who, OwnOpening recorded) throws CannotOpen {
        if (!recorded.person().equals(who.person())) {
            throw new IllegalArgumentException("what one person opened is open to nobody else");
        }
        List<OpenedSection> readable = new ArrayList<>();
        VerifyingKey author;
        try (SigningKey signing = keyring.signing()) {
            author = signing.verifyingKey();
        }
        try (OpeningKey key = keyring.opening()) {
            Opener opener = new Opener(keyring.agency(), key);
            for (OwnSummary summary : own.of(who, recorded.about())) {
                for (SealedSection section : summary.sealedDocument().sections()) {
                    if (recorded.sections().contains(section.context().section())) {
                        readable.add(read(opener, summary, section, author));
                    }
                }
            }
        }
        return readable;
    }

    private static OpenedSection read(Opener opener, OwnSummary summary, SealedSection section, VerifyingKey author)
            throws CannotOpen {
        Context context = section.context();
        return new OpenedSection(
                context.section(),
                context.author(),
                context.category(),
                opener.openOwn(section, summary.archived(context.section()), author, context),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
