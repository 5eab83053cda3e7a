package sharinghub.portal.rehearsal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * One invented member of staff.
 *
 * @param username as typed at sign-in
 * @param name     first name and last name
 * @param post     what they are called at work
 * @param agency   whom they work for
 * @param team     the part of the agency, where it matters
 * @param roles    what they may do; at least one
 * @param does     one line for the role picker
 * @param pick     whether the role picker shows them
 */
record Person(
        String username,
        String name,
        String post,
        AgencyId agency,
        Optional<String> team,
        List<Role> roles,
        String does,
        boolean pick) {

    /** Everybody of the rehearsal, from {@code people.json}. */
    static List<Person> all(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file), new TypeReference<List<Person>>() {});
        } catch (MalformedJson e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
