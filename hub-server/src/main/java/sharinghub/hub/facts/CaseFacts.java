package sharinghub.hub.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.facts.FactName;
import sharinghub.facts.Voucher;
import sharinghub.reference.SectionId;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Register;

/** All that was ever stated about one case, in the order of the log. */
public final class CaseFacts {

    private final List<StatedFact> inOrder;
    private final Register<ListedFact> listed;

    CaseFacts(List<StatedFact> inOrder, Register<ListedFact> listed) {
        this.inOrder = List.copyOf(inOrder);
        this.listed = listed;
    }

    /**
     * What counts for one section when this reader asks at that moment: for each fact the newest statement of the one who
     * vouches for it. What is said of one section or one person goes before what the same entry says of all.
     *
     * @param forums those that share under the agreement the section was sealed under; what is true in another does not count
     */
    public Collection<KnownFact> known(
            SectionId section, AgencyId author, Collection<Forum> forums, AgencyId reader, UUID person, Instant now) {
        Optional<AgencyId> originator = originator(section, author, forums, person, now);
        SortedMap<FactName, StatedFact> newest = new TreeMap<>();
        for (StatedFact stated : inOrder) {
            if (stated.concerns(section)
                    && stated.concerns(person)
                    && stated.concerns(forums)
                    && vouched(stated, author, reader, originator)) {
                newest.merge(stated.fact(), stated, CaseFacts::later);
            }
        }
        return newest.values().stream()
                .filter(stated -> stated.countsAt(now))
                .map(stated -> known(stated, section))
                .toList();
    }

    /** What the hub itself vouches for about the case in a forum, such as its stage; nothing when it is unknown. */
    public Optional<KnownFact> inForum(Forum forum, FactName fact) {
        return inOrder.stream()
                .filter(stated ->
                        stated.byHub() && !stated.namesPerson() && stated.fact().equals(fact))
                .filter(stated -> stated.concerns(List.of(forum)))
                .reduce(CaseFacts::later)
                .map(stated -> new KnownFact(
                        fact, stated.value(), Voucher.HUB, Optional.empty(), Optional.of(stated.index())));
    }

    /** The agency whose words the section passes on, as its author says. */
    private Optional<AgencyId> originator(
            SectionId section, AgencyId author, Collection<Forum> forums, UUID person, Instant now) {
        return inOrder.stream()
                .filter(stated -> stated.fact().equals(FactName.ORIGINATOR) && stated.by(author))
                .filter(stated -> stated.concerns(section) && stated.concerns(person) && stated.concerns(forums))
                .reduce(CaseFacts::later)
                .filter(stated -> stated.countsAt(now))
                .map(stated -> new AgencyId(stated.value().toString()));
    }

    private boolean vouched(StatedFact stated, AgencyId author, AgencyId reader, Optional<AgencyId> originator) {
        return voucher(stated.fact())
                .filter(voucher -> switch (voucher) {
                    case HUB -> stated.byHub();
                    case AUTHOR -> stated.by(author);
                    case READER -> stated.by(reader);
                    case ORIGINATOR -> originator.filter(stated::by).isPresent();
                })
                .isPresent();
    }

    private Optional<Voucher> voucher(FactName fact) {
        return listed.find(fact.text()).map(ListedFact::voucher);
    }

    private static StatedFact later(StatedFact one, StatedFact other) {
        if (one.index() != other.index()) {
            return one.index() > other.index() ? one : other;
        }
        return one.namesSection() || one.namesPerson() ? one : other;
    }

    private KnownFact known(StatedFact stated, SectionId section) {
        return new KnownFact(
                stated.fact(),
                stated.value(),
                voucher(stated.fact()).orElseThrow(),
                stated.namesSection() ? Optional.of(section) : Optional.empty(),
                Optional.of(stated.index()));
    }
}
