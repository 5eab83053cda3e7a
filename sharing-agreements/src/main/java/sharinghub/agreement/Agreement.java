package sharinghub.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.ClauseRef;

/**
 * What partners agreed, as {@code agreement.text.AgreementReader} read it; nobody else makes one.
 *
 * @param hash       SHA-256 of the canonical text: what the parties sign, and how everybody names it
 * @param heading    what it is called, and from when to when it may decide
 * @param parties    who may sign it
 * @param startsWhen who must have signed before it binds anybody; parties all of them
 * @param purposes   what data are shared for; no name twice
 * @param items      clauses, duties and texts, in the order of their numbers
 */
public record Agreement(
        AgreementHash hash,
        Heading heading,
        Parties parties,
        List<AgencyId> startsWhen,
        List<Purpose> purposes,
        List<Item> items) {

    /** Copies the lists. */
    public Agreement {
        startsWhen = List.copyOf(startsWhen);
        purposes = List.copyOf(purposes);
        items = List.copyOf(items);
    }

    /** As other agreements and files call it, such as `brockmere-marac, version 3`. */
    public AgreementVersion version() {
        return heading.version();
    }

    /** Its title in quotation marks, for sentences. */
    public String said() {
        return "“" + heading.title() + "”";
    }

    /** Who may suspend the whole of it, each alone, by two of its people; the first party where the text names nobody. */
    public List<AgencyId> suspenders() {
        return heading.suspenders().isEmpty()
                ? parties.list().stream().limit(1).map(Party::agency).toList()
                : heading.suspenders();
    }

    /**
     * What it stands under, and what that stands under in turn, the nearest first; as far as it is among these.
     *
     * @param texts  where to look; anybody may write a text under any name
     * @param counts whether the second, which has the right name, counts as what the first stands under
     */
    public List<Agreement> above(Collection<Agreement> texts, BiPredicate<Agreement, Agreement> counts) {
        List<Agreement> line = new ArrayList<>(List.of(this));
        for (int i = 0; i < line.size(); i++) {
            Agreement below = line.get(i);
            texts.stream()
                    .filter(text -> below.heading.under().equals(Optional.of(text.version())))
                    .filter(text -> counts.test(below, text) && !line.contains(text))
                    .forEach(line::add);
        }
        return List.copyOf(line.subList(1, line.size()));
    }

    /** What allows. */
    public List<Permit> permits() {
        return only(Permit.class).toList();
    }

    /** What takes away. */
    public List<Forbid> forbids() {
        return only(Forbid.class).toList();
    }

    /** What parties owe by a day that can be counted. */
    public List<CountedDuty> countedDuties() {
        return only(CountedDuty.class).toList();
    }

    /** What only people can judge. */
    public List<TextClause> texts() {
        return only(TextClause.class).toList();
    }

    /** A clause of this agreement, as an entry or a release quotes it. */
    public ClauseRef refer(Item item) {
        return new ClauseRef(hash, item.number());
    }

    private <T extends Item> Stream<T> only(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }
}
