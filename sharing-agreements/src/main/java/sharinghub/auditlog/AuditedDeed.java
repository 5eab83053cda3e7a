package sharinghub.auditlog;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * What was done, before the ledger gives it a time and running numbers and so makes an {@link AuditEntry} of it.
 *
 * @param event    what happened
 * @param request  made by the asker; unique for its agency
 * @param actor    who did it
 * @param matter   what it was about
 * @param sections what became of each section, in the order of their names; each at most once
 * @param facts    what the decision rested on, in the order of their text; each at most once
 * @param erasure  what a tombstone covers; there for {@link AuditEvent#ERASED} and nothing else
 * @param detail   SHA-256 of the sealed detail {name, post, reason} that came with the request; of nothing where the hub
 *     itself acted
 */
public record AuditedDeed(
        AuditEvent event,
        RequestId request,
        Actor actor,
        Matter matter,
        List<SectionOutcome> sections,
        List<FactUsed> facts,
        Optional<Erasure> erasure,
        Hash detail) {

    /** Brings sections and facts into their order; refuses one said twice, and a tombstone that says nothing. */
    public AuditedDeed {
        if ((event == AuditEvent.ERASED) != erasure.isPresent()) {
            throw new IllegalArgumentException("`erased` says what was erased, and no other event does");
        }
        sections = inOrder("section", sections);
        facts = inOrder("fact", facts);
    }

    /** A deed that erased nothing. */
    public AuditedDeed(
            AuditEvent event,
            RequestId request,
            Actor actor,
            Matter matter,
            List<SectionOutcome> sections,
            List<FactUsed> facts,
            Hash detail) {
        this(event, request, actor, matter, sections, facts, Optional.empty(), detail);
    }

    /** A tombstone: the hub erased entries. */
    public static AuditedDeed erasing(RequestId request, Erasure erasure) {
        return new AuditedDeed(
                AuditEvent.ERASED,
                request,
                Actor.HUB,
                Matter.NONE,
                List.of(),
                List.of(),
                Optional.of(erasure),
                Hash.of(new byte[0]));
    }

    /** A deed that touched no section and rested on no fact. */
    public AuditedDeed(AuditEvent event, RequestId request, Actor actor, Matter matter, Hash detail) {
        this(event, request, actor, matter, List.of(), List.of(), detail);
    }

    /** The agencies that must be numbered and may read the entry: the actor's, every author's, and whose entries went. */
    public NavigableSet<AgencyId> concerned() {
        NavigableSet<AgencyId> agencies = new TreeSet<>();
        agencies.add(actor.agency());
        sections.forEach(section -> agencies.add(section.author()));
        erasure.ifPresent(erased -> agencies.addAll(erased.concerns().keySet()));
        return agencies;
    }

    private static <T extends Comparable<T>> List<T> inOrder(String what, List<T> given) {
        List<T> sorted = given.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).compareTo(sorted.get(i - 1)) == 0) {
                throw new IllegalArgumentException("the same " + what + " stands twice in one entry");
            }
        }
        return sorted;
    }
}
