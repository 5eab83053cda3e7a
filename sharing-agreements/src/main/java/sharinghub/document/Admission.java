package sharinghub.document;

import sharinghub.agency.AgencyId;

/**
 * What one agency needs to open a section, besides its own key and the hub's half: the author's leave, and the half that
 * was wrapped for it.
 *
 * @param grant      signed by the author
 * @param keyPackage the one that the grant names
 */
public record Admission(Signed<Grant> grant, KeyPackage keyPackage) {

    /** Whom it admits. */
    public AgencyId recipient() {
        return grant.statement().recipient();
    }
}
