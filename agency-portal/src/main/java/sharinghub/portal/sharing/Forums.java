package sharinghub.portal.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.Forum;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;
import sharinghub.text.Problem;
import sharinghub.text.Reading;

/**
 * The forums of a partnership.
 *
 * @param all in the order of their files, which is the order they are offered in
 */
public record Forums(List<ForumSettings> all) {

    /** Takes a copy. */
    public Forums {
        all = List.copyOf(all);
    }

    /**
     * Reads the forums of a folder: of each how it works, `<forum>.forum`, and what is asked, `<forum>.json`.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    public static Forums read(Path folder) {
        return switch (sharinghub.forums.Forums.read(folder)) {
            case Reading.Read<sharinghub.forums.Forums>(sharinghub.forums.Forums forums) ->
                new Forums(forums.list().stream()
                        .map(works -> ForumSettings.of(works, asks(folder, works.forum())))
                        .toList());
            case Reading.Unreadable<sharinghub.forums.Forums>(List<Problem> problems) ->
                throw new IllegalArgumentException(problems.getFirst().toString());
        };
    }

    private static ReferralForm asks(Path folder, Forum forum) {
        Path file = folder.resolve(forum + ".json");
        try {
            ReferralForm form = Json.read(Files.readAllBytes(file), ReferralForm.class);
            if (form.forum().equals(forum)) {
                return form;
            }
            throw new IllegalArgumentException(file + " is about `" + form.forum() + "`, not about `" + forum + "`");
        } catch (MalformedJson e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The settings of that forum, when this partnership has it. */
    public Optional<ForumSettings> find(Forum forum) {
        return all.stream().filter(one -> one.forum().equals(forum)).findFirst();
    }

    /** The settings of the forum of that short name, when this partnership has it. */
    public Optional<ForumSettings> find(String forum) {
        return all.stream().filter(one -> one.forum().text().equals(forum)).findFirst();
    }
}
