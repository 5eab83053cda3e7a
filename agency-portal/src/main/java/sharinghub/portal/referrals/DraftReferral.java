package sharinghub.portal.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import sharinghub.portal.design.Form;

/**
 * A referral that is not sent yet, as far as its author got. Never leaves the portal.
 *
 * @param draft  its own name here; random
 * @param person whose it is; nobody else sees it
 * @param begun  when
 * @param names  what the hub will know it by
 * @param typed  everything typed so far, by field name, right or wrong
 * @param sent   once it was sent; then nothing is left of what was typed
 */
public record DraftReferral(
        UUID draft,
        UUID person,
        Instant begun,
        DraftNames names,
        Map<String, List<String>> typed,
        Optional<Sent> sent) {

    /** Takes a copy. */
    public DraftReferral {
        typed = Map.copyOf(typed);
    }

    /**
     * The draft with what one page asked put in place of what that page held before. A box that is no longer ticked is
     * not sent by browsers, so the page's own fields are forgotten first.
     *
     * @param asked the first words of the names of that page's fields
     */
    DraftReferral with(Form page, List<String> asked) {
        Map<String, List<String>> all = new TreeMap<>(typed);
        all.keySet().removeIf(field -> belongs(field, asked));
        page.typed().forEach((field, values) -> {
            if (belongs(field, asked)) {
                all.put(field, values);
            }
        });
        return new DraftReferral(draft, person, begun, names, all, sent);
    }

    /** The draft once it was sent. */
    DraftReferral sentAs(Sent done) {
        return new DraftReferral(draft, person, begun, names, Map.of(), Optional.of(done));
    }

    private static boolean belongs(String field, List<String> asked) {
        return asked.stream().anyMatch(field::startsWith);
    }

    /** All that was typed, as a form to read from. */
    Form answers() {
        return Form.of(typed);
    }

    /** No names: this may end up in a log line. */
    @Override
    public String toString() {
        return "DraftReferral " + draft;
    }
}
