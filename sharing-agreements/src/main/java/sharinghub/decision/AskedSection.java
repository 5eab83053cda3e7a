package sharinghub.decision;

import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.SectionId;

/**
 * One section that somebody asks for.
 *
 * @param section     which
 * @param author      whose it is
 * @param category    what kind of data it holds
 * @param sealedUnder the agreement its author sealed it under: only the permits of that one and of the version in force
 *     that follows it count
 * @param facts       what is known of its case, its person and the reader, vouched for and not run out; the reader's role
 *     is taken from the {@link Asker}
 */
public record AskedSection(
        SectionId section, AgencyId author, DataCategory category, AgreementHash sealedUnder, Facts facts) {}
