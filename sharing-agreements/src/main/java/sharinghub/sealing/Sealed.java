package sharinghub.sealing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.document.KeyPackage;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.reference.SectionId;

/**
 * What sealing gives: the first two go to the hub, the third never leaves the author's portal.
 *
 * @param document for everybody
 * @param shares   the hub's half for each section and reader; close them once they are sent
 * @param archive  for each section the package by which the author's own key opens it without the hub
 */
public record Sealed(SealedDocument document, List<ReleaseShare> shares, SortedMap<SectionId, KeyPackage> archive) {

    /** Takes copies. */
    public Sealed {
        shares = List.copyOf(shares);
        archive = Collections.unmodifiableSortedMap(new TreeMap<>(archive));
    }

    /** The author's own package for that section; it must be one of this document. */
    public KeyPackage archived(SectionId section) {
        return Optional.ofNullable(archive.get(section)).orElseThrow();
    }
}
