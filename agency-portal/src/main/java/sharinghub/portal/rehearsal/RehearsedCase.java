package sharinghub.portal.rehearsal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import sharinghub.agency.Forum;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * One invented case, as {@code config/rehearsal/cases.json} has it.
 *
 * @param by                    who refers it
 * @param forum                 to which forum
 * @param criterion             why, as that forum's settings call it
 * @param subject               initials of the person at risk
 * @param sections              what is written, by category
 * @param dashBand              the risk band that somebody judged; nothing where nobody did
 * @param professionalJudgement whether somebody judged the danger great, whatever the score
 * @param listed                whether it stands on the published agenda
 * @param added                 what others add to the case
 */
record RehearsedCase(
        String by,
        Forum forum,
        String criterion,
        String subject,
        SequencedMap<String, String> sections,
        Optional<String> dashBand,
        boolean professionalJudgement,
        boolean listed,
        List<Addition> added) {

    /**
     * What another agency adds.
     *
     * @param by       who writes it
     * @param sections by category
     */
    record Addition(String by, SequencedMap<String, String> sections) {

        Addition {
            sections = new LinkedHashMap<>(sections);
        }
    }

    RehearsedCase {
        sections = new LinkedHashMap<>(sections);
        added = List.copyOf(added);
    }

    /** Every case of the rehearsal. */
    static List<RehearsedCase> all(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file), new TypeReference<List<RehearsedCase>>() {});
        } catch (MalformedJson e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
