package sharinghub.portal.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.PurposeName;
import sharinghub.decision.Reach;
import sharinghub.exchange.CaseNotice;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.SectionNotice;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/**
 * The cases a person may know of, for every purpose that an agreement in force has. A list is asked for once and kept in
 * memory for five minutes, so that turning pages does not fill the log.
 */
public final class KnownCases {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final HubTold told;
    private final OpenCaseSummary open;
    private final Names names;
    private final InstantSource clock;
    private final Map<UUID, Listed> kept = new HashMap<>();

    private record Listed(List<Known> cases, Set<SectionId> open, Instant until) {}

    /**
     * A case somebody may know of.
     *
     * @param notice  what may be known of it
     * @param purpose for which it may be known
     */
    public record Known(CaseNotice notice, PurposeName purpose) {}

    /**
     * A memory of one agency's people.
     *
     * @param names from which the lines go of what a person may open no more
     */
    public KnownCases(HubTold told, OpenCaseSummary open, Names names, InstantSource clock) {
        this.told = told;
        this.open = open;
        this.names = names;
        this.clock = clock;
    }

    /** Every case, in the order of their references. */
    public HubAnswer<List<Known>> list(SignedIn who, String reason) {
        Optional<Listed> fresh = kept(who.person());
        if (fresh.isPresent() && !told.contradicted()) {
            return new HubAnswer.Given<>(fresh.get().cases());
        }
        return purposes(who).then(purposes -> {
            SequencedMap<CaseRef, Known> cases = new LinkedHashMap<>();
            Set<SectionId> openNow = new HashSet<>();
            for (Purpose purpose : purposes) {
                HubAnswer<ListingAnswer> answer = open.list(who, purpose.name(), reason, Optional.empty());
                if (answer instanceof HubAnswer.No<ListingAnswer> no) {
                    return no.likewise();
                }
                if (answer instanceof HubAnswer.Given<ListingAnswer>(ListingAnswer listing)) {
                    listing.cases()
                            .forEach(notice -> cases.putIfAbsent(notice.about(), new Known(notice, purpose.name())));
                    openNow.addAll(openNow(listing));
                }
            }
            List<Known> all = List.copyOf(cases.values());
            keep(who.person(), all, openNow);
            forgetLines(who.person(), openNow);
            return new HubAnswer.Given<>(all);
        });
    }

    /** What data may be shared for today, each purpose once. */
    public HubAnswer<List<Purpose>> purposes(SignedIn who) {
        return told.agreements(who).map(agreements -> {
            SequencedMap<PurposeName, Purpose> purposes = new LinkedHashMap<>();
            agreements.allInForce().stream()
                    .flatMap(agreement -> agreement.purposes().stream())
                    .forEach(purpose -> purposes.putIfAbsent(purpose.name(), purpose));
            return new ArrayList<>(purposes.values());
        });
    }

    private static Set<SectionId> openNow(ListingAnswer listing) {
        return listing.cases().stream()
                .flatMap(notice -> notice.sections().stream())
                .filter(section -> section.content().when() == Reach.When.NOW)
                .map(SectionNotice::section)
                .collect(Collectors.toSet());
    }

    /** The lines of what the person was given once and may open no more: a party stopped, or a condition fell away. */
    private void forgetLines(UUID person, Set<SectionId> open) {
        names.lines().stream()
                .filter(line -> line.person().equals(Optional.of(person)) && !open.contains(line.section()))
                .forEach(names::drop);
    }

    /** The sections that this person may open now for one purpose or another, when they had the list just now. */
    public Set<SectionId> openNow(UUID person) {
        return kept(person).map(Listed::open).orElse(Set.of());
    }

    /** For which purpose that person came to know of a case, when they saw it in a list just now. */
    public Optional<PurposeName> purposeOf(UUID person, CaseRef about) {
        return seen(person, about).map(Known::purpose);
    }

    /** Whom that person may ring about a case, by the agency; as the hub told them in a list just now. */
    public SortedMap<AgencyId, String> contacts(UUID person, CaseRef about) {
        SortedMap<AgencyId, String> contacts = new TreeMap<>();
        seen(person, about).stream()
                .flatMap(known -> known.notice().sections().stream())
                .forEach(section -> section.contact().ifPresent(whom -> contacts.put(section.author(), whom)));
        return contacts;
    }

    private Optional<Known> seen(UUID person, CaseRef about) {
        return kept(person).stream()
                .flatMap(listed -> listed.cases().stream())
                .filter(known -> known.notice().about().equals(about))
                .findFirst();
    }

    /** Forgets a person's list: something has changed, or they have signed out. */
    public synchronized void forget(UUID person) {
        kept.remove(person);
    }

    private synchronized Optional<Listed> kept(UUID person) {
        Instant now = clock.instant();
        kept.values().removeIf(listed -> !now.isBefore(listed.until()));
        return Optional.ofNullable(kept.get(person));
    }

    private synchronized void keep(UUID person, List<Known> cases, Set<SectionId> open) {
        kept.put(person, new Listed(cases, open, clock.instant().plus(FRESH)));
    }
}
