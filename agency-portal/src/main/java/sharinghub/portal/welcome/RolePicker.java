package sharinghub.portal.welcome;

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
 * Whom a visitor of the demonstration may be.
 *
 * @param people   everybody offered; none outside the demonstration
 * @param password the one they all share; everything in the demonstration is invented, its secrets too
 */
public record RolePicker(List<Someone> people, String password) {

    /**
     * Somebody invented.
     *
     * @param username as typed at sign-in
     * @param name     first name and last name
     * @param post     what they are called at work
     * @param agency   whom they work for
     * @param team     the part of the agency, where it matters
     * @param roles    what they may do
     * @param does     one line: what a visitor sees as this person
     * @param pick     whether they are offered
     */
    public record Someone(
            String username,
            String name,
            String post,
            AgencyId agency,
            Optional<String> team,
            List<Role> roles,
            String does,
            boolean pick) {}

    /** Keeps its own copy. */
    public RolePicker {
        people = List.copyOf(people);
    }

    /** What every portal in service has. */
    public static RolePicker none() {
        return new RolePicker(List.of(), "");
    }

    /** The people of a file such as `config/rehearsal/people.json` who are to be picked from. */
    public static RolePicker of(Path file, String password) throws IOException {
        return new RolePicker(everybody(file).stream().filter(Someone::pick).toList(), password);
    }

    /** Everybody of such a file, picked from or not. */
    public static List<Someone> everybody(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file), new TypeReference<List<Someone>>() {});
        } catch (MalformedJson e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
