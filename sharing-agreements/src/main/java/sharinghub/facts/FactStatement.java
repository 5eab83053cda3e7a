package sharinghub.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/**
 * One agency's word that something is so. A newer one about the same thing takes its place; nothing is sealed again.
 *
 * @param agency  who says so, and answers for it
 * @param about   the case
 * @param section the section, where the fact is about one section's person; nothing for the whole case
 * @param fact    what is stated
 * @param value   what it is
 * @param made    when it was said, to the second
 * @param until   when it stops counting, to the second; after {@code made}
 */
public record FactStatement(
        AgencyId agency,
        CaseRef about,
        Optional<SectionId> section,
        FactName fact,
        FactValue value,
        Instant made,
        Instant until) {

    /** Refuses parts of a second, and an end that is not after the beginning. */
    public FactStatement {
        if (!made.equals(made.truncatedTo(ChronoUnit.SECONDS))
                || !until.equals(until.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("the times of a fact statement are whole seconds");
        }
        if (!until.isAfter(made)) {
            throw new IllegalArgumentException("a fact statement ends after it was made");
        }
    }

    /** Whether it counts at that moment: neither too early nor run out. */
    public boolean countsAt(Instant moment) {
        return !moment.isBefore(made) && moment.isBefore(until);
    }

    /** The exact bytes that are signed: one line for each part, in this order, UTF-8, each ended by a line feed. */
    public byte[] bytes() {
        return String.join(
                        "\n",
                        "sharing-hub fact statement, version 1",
                        "agency " + agency,
                        "case " + about,
                        "section " + section.map(SectionId::toString).orElse("-"),
                        "fact " + fact,
                        "value " + value,
                        "made " + made,
                        "until " + until,
                        "")
                .getBytes(UTF_8);
    }
}
