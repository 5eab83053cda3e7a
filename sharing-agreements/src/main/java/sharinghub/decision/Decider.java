package sharinghub.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Onward;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.reference.SectionId;

/** Decides by the agreements that decide at one moment. Immutable; any number of threads may ask it. */
public final class Decider {

    private final AgreementIndex index;

    /**
     * A decider by these agreements.
     *
     * @param deciding all that decide at the moment of the requests it will be asked; leaving one out leaves out what it
     *     forbids
     */
    public Decider(Collection<? extends Deciding> deciding) {
        this.index = new AgreementIndex(deciding);
    }

    /**
     * What the asker may open, or why nothing.
     *
     * <p>To somebody for whom {@link #known} is empty no reason may be shown: they stand outside the case.
     */
    public Decision decide(ReleaseRequest request) {
        SortedMap<SectionId, Allowed> allowed = new TreeMap<>();
        SortedMap<SectionId, List<Reason>> withheld = new TreeMap<>();
        for (AskedSection section : request.sections()) {
            Question asked = Question.of(index, request, section);
            List<Reason> reasons =
                    Rule.against(asked, Rule.STOPS, Rule.GROUND, Rule.FORBIDS, Rule.PASSING_ON, Rule.PERMITS);
            if (reasons.isEmpty()) {
                allowed.put(section.section(), allowed(asked));
            } else {
                withheld.put(section.section(), reasons);
            }
        }
        if (!withheld.isEmpty()) {
            Set<SectionId> known = known(request);
            if (!allowed.isEmpty() || !known.isEmpty()) {
                withheld.keySet().retainAll(known);
            }
        }
        return allowed.isEmpty() ? refusal(request, withheld) : new Release(allowed, withheld);
    }

    /**
     * The sections that the asker may know to exist, whatever was asked of them; somebody for whom this is empty stands
     * outside the case. A stop does not empty it: those whom the clauses let know are told that sharing was stopped.
     */
    public SortedSet<SectionId> known(ReleaseRequest request) {
        SortedSet<SectionId> known = new TreeSet<>();
        for (AskedSection section : request.sections()) {
            Question existence = Question.of(index, request.wanting(Mode.EXISTENCE), section);
            if (Rule.against(existence, Rule.GROUND, Rule.FORBIDS, Rule.PASSING_ON, Rule.PERMITS)
                    .isEmpty()) {
                known.add(section.section());
            }
        }
        return known;
    }

    /**
     * When a reader would see something that is not sealed yet: now, when it would be released with what the author
     * knows; once on the agenda, when it could be with the case on an agenda and could not be without; later, when some
     * facts would allow it; otherwise never.
     */
    public Reach reach(Prospect prospect) {
        return Foresight.reach(Question.of(index, prospect));
    }

    /**
     * Whom to seal to: every agency but the author's that some permit could ever let read the content, all facts taken as
     * unknown. Its release shares wait at the hub until the facts are so.
     *
     * @param prospect what would be sealed; its reader, mode and facts do not matter
     */
    public SortedSet<AgencyId> mayEverReach(Prospect prospect) {
        Question asked = Question.of(index, prospect).wanting(Mode.CONTENT);
        SortedSet<AgencyId> readers = new TreeSet<>();
        for (Party party : asked.parties().list()) {
            AgencyId reader = party.agency();
            if (!reader.equals(prospect.author()) && Foresight.mayEver(asked.by(reader))) {
                readers.add(reader);
            }
        }
        return readers;
    }

    private static Allowed allowed(Question asked) {
        Licence licence = asked.standing().orElseThrow();
        Permit permit = licence.permit();
        return new Allowed(
                licence.refer(),
                asked.mode(),
                permit.onward().map(Onward::words),
                permit.keepFor(asked.category()).map(Retention::toString),
                Owed.of(permit, asked));
    }

    private Refusal refusal(ReleaseRequest request, Map<SectionId, List<Reason>> withheld) {
        if (withheld.isEmpty()) {
            Reason nothing = new Reason(Reason.Kind.NOTHING_ASKED, Optional.empty(), "no section was asked for");
            return new Refusal(List.of(nothing), Optional.empty());
        }
        List<Reason> reasons = withheld.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        Optional<String> change = request.sections().stream()
                .filter(section -> withheld.containsKey(section.section()))
                .flatMap(section -> Change.smallest(Question.of(index, request, section)).stream())
                .min(Comparator.naturalOrder())
                .map(Change::sentence);
        return new Refusal(reasons, change);
    }
}
