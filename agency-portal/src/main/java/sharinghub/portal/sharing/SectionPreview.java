package sharinghub.portal.sharing;

import sharinghub.decision.Reach;

/**
 * What one reader will learn of one section.
 *
 * @param section   which
 * @param content   when the reader may open what it says
 * @param contact   when the reader learns that it is held, and whom to ring
 * @param existence when the reader learns that it is held
 */
public record SectionPreview(PlannedSection section, Reach content, Reach contact, Reach existence) {

    /** Whether the reader will learn anything of it at all. */
    public boolean everKnown() {
        return existence.when() != Reach.When.NEVER || everOpened();
    }

    /** Whether the reader may open it one day. */
    public boolean everOpened() {
        return content.when() != Reach.When.NEVER;
    }
}
