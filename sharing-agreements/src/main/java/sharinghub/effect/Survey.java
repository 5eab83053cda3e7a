package sharinghub.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Mode;
import sharinghub.decision.ClausesAlone;
import sharinghub.facts.FactName;
import sharinghub.facts.Facts;
import sharinghub.registers.Registers;

/** Some texts, looked at place by place: what each gives there. Places that the same clauses touch are weighed once. */
final class Survey {

    private static final long MOST_LOOKS = 200_000_000;

    private final List<ClausesAlone> texts;
    private final Space space;
    private final Ranges ranges;
    private final Weighing weighing;
    private final Instant at;
    private final Map<List<List<ClausesAlone.Touching>>, List<Rights>> weighed = new HashMap<>();
    private final Map<Part, Rights> parts = new HashMap<>();

    /** Some rights, and the part in a case of those whom the data are about. */
    private record Part(Rights rights, int role) {}

    private Survey(List<ClausesAlone> texts, Space space, Ranges ranges, Instant at) {
        this.texts = texts;
        this.space = space;
        this.ranges = ranges;
        this.weighing = new Weighing(ranges, at);
        this.at = at;
    }

    /**
     * A survey of these texts.
     *
     * @param above     agreements that all of them stand under; what they forbid counts
     * @param registers those the texts were read with
     */
    static Survey of(List<Agreement> texts, Collection<Agreement> above, Registers registers) throws TooIntricate {
        Space space = Space.of(texts, registers);
        List<Agreement> all = new ArrayList<>(texts);
        all.addAll(above);
        long clauses = all.stream()
                .flatMap(text -> text.items().stream())
                .filter(Clause.class::isInstance)
                .count();
        if (space.size() * Math.max(1, clauses) > MOST_LOOKS) {
            throw new TooIntricate("so many parties, purposes and clauses together cannot be surveyed");
        }
        LocalDate today = texts.getLast().heading().term().first();
        return new Survey(
                texts.stream().map(text -> ClausesAlone.of(text, above)).toList(),
                space,
                Ranges.of(all, registers, today),
                today.atStartOfDay(AgreementInForce.ZONE).toInstant());
    }

    Space space() {
        return space;
    }

    Ranges ranges() {
        return ranges;
    }

    /** What each text gives in one place, in the order of the texts. */
    List<Rights> at(Place place) throws TooIntricate {
        List<List<ClausesAlone.Touching>> touching =
                texts.stream().map(text -> touching(text, place)).toList();
        List<Rights> known = weighed.get(touching);
        if (known == null) {
            List<Clause> clauses = touching.stream()
                    .flatMap(List::stream)
                    .map(ClausesAlone.Touching::clause)
                    .toList();
            known = weighing.weigh(place, clauses, texts);
            weighed.put(touching, known);
        }
        return known;
    }

    /** The clauses of one text that may count in one place. */
    List<ClausesAlone.Touching> touching(ClausesAlone text, Place place) {
        return text.touching(place.asked(Mode.EXISTENCE, Facts.none(), at));
    }

    List<ClausesAlone> texts() {
        return texts;
    }

    /** What is left of some rights for people in one part, in few circumstances. */
    Rights forRole(Rights rights, int role) {
        return parts.computeIfAbsent(
                new Part(rights, role),
                part -> rights.map(when -> ranges.few(when.given(FactName.SUBJECT_ROLE, role))));
    }
}
