package sharinghub.portal.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.agency.Team;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Receipt;
import sharinghub.document.KeyPackage;
import sharinghub.document.MalformedDocument;
import sharinghub.document.SealedDocument;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.Sealed;

/**
 * A summary that this agency wrote, as its own store keeps it: sealed, with the packages by which its own key opens it.
 *
 * @param request  by which it was, or will be, handed to the hub
 * @param sealed   when
 * @param document the sealed document, in DER
 * @param archive  for each section the package for this agency's own key, in DER
 * @param unsent   the exact submission, while the hub has not yet said that it keeps it; sent again as it is
 * @param receipt  of the entry that says SUBMITTED, once the hub keeps it
 */
public record OwnSummary(
        RequestId request,
        Instant sealed,
        byte[] document,
        SortedMap<SectionId, byte[]> archive,
        Optional<byte[]> unsent,
        Optional<Receipt> receipt) {

    /** Just sealed, not sent yet. */
    static OwnSummary of(RequestId request, Instant at, Sealed sealed, byte[] submission) {
        SortedMap<SectionId, byte[]> archive = new TreeMap<>();
        sealed.archive().forEach((section, keyPackage) -> archive.put(section, keyPackage.bytes()));
        return new OwnSummary(
                request, at, sealed.document().bytes(), archive, Optional.of(submission), Optional.empty());
    }

    /** The same, now that the hub keeps it. */
    OwnSummary keptBy(Receipt proof) {
        return new OwnSummary(request, sealed, document, archive, Optional.empty(), Optional.of(proof));
    }

    /** The sealed document. */
    public SealedDocument sealedDocument() {
        try {
            return SealedDocument.read(document);
        } catch (MalformedDocument e) {
            throw new IllegalStateException("what this portal sealed and kept can be read", e);
        }
    }

    /** The package by which this agency's own key opens a section of it. */
    KeyPackage archived(SectionId section) {
        try {
            return KeyPackage.read(Optional.ofNullable(archive.get(section)).orElseThrow());
        } catch (MalformedDocument e) {
            throw new IllegalStateException("what this portal sealed and kept can be read", e);
        }
    }

    /**
     * Whether that person may read it: they work in the part of this agency that sent it, as its proved entry in the log
     * has it; the rule by which the hub lists cases. Nothing of what the hub does not keep.
     */
    boolean isOwn(SignedIn who) {
        return receipt.filter(proof -> Team.reaches(team(proof), who.team())).isPresent();
    }

    private static Optional<Team> team(Receipt proof) {
        try {
            return EntryText.read(proof.entry().getBytes(UTF_8)).deed().actor().team();
        } catch (MalformedLogText e) {
            throw new IllegalStateException("an entry that was proved and kept can be read", e);
        }
    }

    /** The case it is about. */
    public CaseRef caseRef() {
        return sealedDocument().caseRef();
    }

    /** Its own name. */
    public DocumentId name() {
        return sealedDocument().document();
    }

    /** Names the request only. */
    @Override
    public String toString() {
        return "OwnSummary " + request;
    }
}
