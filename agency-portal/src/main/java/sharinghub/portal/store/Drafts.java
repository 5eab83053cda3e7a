package sharinghub.portal.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** What people typed and have not sent. Only the person who typed a draft can find it again. */
public final class Drafts {

    private static final String KIND = "draft";

    private final PortalStore store;

    /** Drafts in that store. */
    public Drafts(PortalStore store) {
        this.store = store;
    }

    /**
     * Keeps a draft in place of the earlier one.
     *
     * @param form  which form it belongs to, such as `refer-brockmere-2026`; at most 160 characters
     * @param typed every field's values by its name
     */
    public void keep(UUID person, String form, Map<String, List<String>> typed) {
        store.keep(KIND, id(person, form), Json.write(typed));
    }

    /** The draft of that person for that form, if there is one. */
    public Optional<Map<String, List<String>>> find(UUID person, String form) {
        return store.find(KIND, id(person, form)).map(Drafts::read);
    }

    /** The forms for which that person has drafts. */
    public List<String> formsOf(UUID person) {
        String beginning = id(person, "");
        return store.ids(KIND, beginning).stream()
                .map(id -> id.substring(beginning.length()))
                .toList();
    }

    /** Forgets a draft: it was sent, or its writer threw it away. */
    public void drop(UUID person, String form) {
        store.drop(KIND, id(person, form));
    }

    private static String id(UUID person, String form) {
        return person + "/" + form;
    }

    private static Map<String, List<String>> read(byte[] json) {
        try {
            return Json.read(json, new TypeReference<Map<String, List<String>>>() {});
        } catch (MalformedJson e) {
            throw new StoreBroken("a draft is not what was kept", e);
        }
    }
}
