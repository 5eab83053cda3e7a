package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Done;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubCases;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.OpeningList;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.text.Json;

/**
 * The list of what an agency's people opened of their own agency's sections. A link stands in the portal's own store, chained
 * to the one before, before anything is shown; the hub is told of it at once or when it answers again, by the person's own
 * token, for the hub takes nobody's word for who somebody is.
 */
public final class OwnOpenings {

    private static final Hash NOTHING_BEFORE = Hash.of(new byte[0]);

    private final OpeningList list;
    private final HubCases cases;
    private final HubTold told;
    private final Details details;
    private final SecureRandom chance;
    private final InstantSource clock;
    private final SortedMap<Long, OwnOpening> waiting = new TreeMap<>();
    private Hash last = NOTHING_BEFORE;
    private long length;

    /**
     * Goes on with the list.
     *
     * @param list in the agency's own store
     * @throws IllegalStateException when its links do not hold together: somebody altered it
     */
    public OwnOpenings(
            OpeningList list, HubCases cases, HubTold told, Details details, SecureRandom chance, InstantSource clock) {
        this.list = list;
        this.cases = cases;
        this.told = told;
        this.details = details;
        this.chance = chance;
        this.clock = clock;
        Set<Long> done = new HashSet<>(list.told());
        for (Optional<byte[]> kept = list.link(1); kept.isPresent(); kept = list.link(length + 1)) {
            OwnOpening link = OwnOpening.read(kept.get());
            if (link.number() != length + 1 || !link.before().equals(last)) {
                throw new IllegalStateException(
                        "link " + (length + 1) + " of the list of own openings does not follow");
            }
            follow(link);
            if (done.contains(link.number())) {
                waiting.remove(link.number());
            }
        }
        if (done.stream().anyMatch(number -> number > length)) {
            throw new IllegalStateException("the list of own openings ends before what the hub was told of");
        }
    }

    /**
     * Writes down that a person opens sections. Durable when it returns; when it cannot be written, it throws, and nothing
     * is opened.
     */
    synchronized OwnOpening record(
            SignedIn who, CaseRef about, PurposeName purpose, String reason, List<SectionId> sections) {
        RequestId request = RequestId.random(chance);
        OwnOpening link = new OwnOpening(
                length + 1,
                last,
                who.person(),
                clock.instant(),
                request,
                about,
                purpose,
                sections,
                details.of(who, reason, request, Set.of()));
        list.add(link.number(), link.bytes());
        follow(link);
        return link;
    }

    private void follow(OwnOpening link) {
        last = link.link();
        length = link.number();
        waiting.put(link.number(), link);
    }

    /** Tells the hub of everything of this person's that it has not been told; what it does not take goes on waiting. */
    public void tell(SignedIn who) {
        for (OwnOpening link : waiting(who.person())) {
            HubAnswer<ProvenEntry> answer =
                    cases.openedOwn(who, link.about(), link.question()).then(done -> proved(link, done));
            if (answer instanceof HubAnswer.Silence<ProvenEntry>
                    || answer instanceof HubAnswer.Contradicted<ProvenEntry>) {
                return;
            }
        }
    }

    private HubAnswer<ProvenEntry> proved(OwnOpening link, Done done) {
        return told.prove(done.receipt(), link.request()).then(entry -> {
            if (!says(entry.entry().deed(), link)) {
                return new HubAnswer.Doubtful<>("the log does not say that exactly this was opened");
            }
            isTold(link, done.receipt());
            return new HubAnswer.Given<>(entry);
        });
    }

    private static boolean says(AuditedDeed deed, OwnOpening link) {
        return deed.event() == AuditEvent.CONSULTED
                && deed.actor().person().equals(link.person())
                && deed.matter().caseRef().equals(Optional.of(link.about()))
                && deed.matter().digest().equals(Optional.of(link.link()));
    }

    private synchronized void isTold(OwnOpening link, Receipt receipt) {
        list.told(link.number(), Json.write(receipt));
        waiting.remove(link.number());
    }

    private synchronized List<OwnOpening> waiting(UUID person) {
        return waiting.values().stream()
                .filter(link -> link.person().equals(person))
                .toList();
    }

    /** Whether the hub has still to be told of this one. */
    public synchronized boolean waits(OwnOpening link) {
        return waiting.containsKey(link.number());
    }

    /** Of how many openings, by anybody in the agency, the hub has still to be told. */
    public synchronized int waiting() {
        return waiting.size();
    }
}
