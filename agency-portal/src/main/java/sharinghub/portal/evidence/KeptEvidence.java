package sharinghub.portal.evidence;

import java.time.Instant;

/**
 * A contradiction as this portal keeps it.
 *
 * @param name  of its folder: letters, digits and hyphens only
 * @param found when
 * @param what  with its papers
 */
public record KeptEvidence(String name, Instant found, Contradiction what) {}
