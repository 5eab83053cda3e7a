package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.DataCategory;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.exchange.Directory;
import sharinghub.exchange.Done;
import sharinghub.exchange.Submission;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.facts.SignedFactStatement;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubDocuments;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.KnownLine;
import sharinghub.portal.store.Names;
import sharinghub.reference.SectionId;
import sharinghub.sealing.Sealed;
import sharinghub.sealing.Sealer;
import sharinghub.sealing.SealingOrder;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * Seals what a person wrote, to every agency that an agreement could ever let read it, and hands it to the hub.
 *
 * <p>What was sealed is kept before it is sent. Whoever writes the same document again, because the answer got lost or a
 * button was pressed twice, sends the very same bytes under the same request: one effect.
 */
public final class WriteCaseSummary {

    private final AgencyKeyring keyring;
    private final Partners partners;
    private final HubTold told;
    private final HubDocuments documents;
    private final OwnSummaries own;
    private final Names names;
    private final Details details;
    private final SecureRandom chance;
    private final InstantSource clock;

    /** An office for one agency, with its keys, its store and its line to the hub. */
    public WriteCaseSummary(
            AgencyKeyring keyring,
            Partners partners,
            HubTold told,
            HubDocuments documents,
            OwnSummaries own,
            Names names,
            Details details,
            SecureRandom chance,
            InstantSource clock) {
        this.keyring = keyring;
        this.partners = partners;
        this.told = told;
        this.documents = documents;
        this.own = own;
        this.names = names;
        this.details = details;
        this.chance = chance;
        this.clock = clock;
    }

    /** Seals and sends; or sends again what was sealed before under that document's name. */
    public Written write(SignedIn who, SummaryToWrite summary) {
        Optional<OwnSummary> before = own.find(summary.document());
        if (before.isPresent()) {
            return send(who, before.get());
        }
        return switch (told.directory(who)) {
            case HubAnswer.No<Directory> no -> new Written.NotDone(no);
            case HubAnswer.Given<Directory>(Directory directory) -> {
                SortedSet<AgencyId> differing = partners.differing(directory);
                yield differing.isEmpty() ? sealUnderAgreement(who, summary) : new Written.KeysDiffer(differing);
            }
        };
    }

    private Written sealUnderAgreement(SignedIn who, SummaryToWrite summary) {
        return switch (told.agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> new Written.NotDone(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow agreements) -> {
                Optional<Agreement> under = agreements.inForce(summary.under());
                if (under.isEmpty()) {
                    yield new Written.NoAgreement();
                }
                OwnSummary sealed = seal(who, summary, agreements, under.get());
                own.keep(sealed);
                yield send(who, sealed);
            }
        };
    }

    private OwnSummary seal(SignedIn who, SummaryToWrite summary, AgreementsNow agreements, Agreement under) {
        Instant until = GrantEnd.of(under);
        try (SigningKey key = keyring.signing()) {
            Sealed sealed = new Sealer(key, chance, clock)
                    .seal(new SealingOrder(
                            summary.readable(keyring.agency()),
                            readers(summary, agreements),
                            keyring.publicKeys().sealing(),
                            until,
                            Optional.empty()));
            Submission submission = new Submission(
                    summary.request(),
                    sealed.document(),
                    sealed.shares(),
                    facts(summary, until, key),
                    details.of(who, summary.reason(), summary.request(), Set.of()));
            remember(summary);
            return OwnSummary.of(summary.request(), clock.instant(), sealed, Json.write(submission));
        }
    }

    private void remember(SummaryToWrite summary) {
        summary.sections().stream()
                .filter(section -> section.category().equals(DataCategory.IDENTITY))
                .findFirst()
                .ifPresent(identity -> names.keep(new KnownLine(
                        summary.caseRef(),
                        identity.section(),
                        keyring.agency(),
                        Optional.empty(),
                        Optional.empty(),
                        CaseLine.ofIdentity(identity.text()).text())));
    }

    private Map<SectionId, Set<AgencyKeys>> readers(SummaryToWrite summary, AgreementsNow agreements) {
        SortedMap<PlannedSection, SortedSet<AgencyId>> sealTo =
                new PreviewSharing(agreements).sealTo(summary.planned(keyring.agency()));
        Map<SectionId, Set<AgencyKeys>> readers = new HashMap<>();
        for (SectionToWrite section : summary.sections()) {
            readers.put(
                    section.section(),
                    sealTo.getOrDefault(section.planned(), Collections.emptySortedSet()).stream()
                            .flatMap(agency -> partners.keys(agency).stream())
                            .collect(Collectors.toSet()));
        }
        return readers;
    }

    private List<SignedFactStatement> facts(SummaryToWrite summary, Instant until, SigningKey key) {
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<SignedFactStatement> facts = new ArrayList<>();
        summary.caseFacts()
                .values()
                .forEach((fact, value) -> facts.add(sign(summary, Optional.empty(), fact, value, made, until, key)));
        for (SectionToWrite section : summary.sections()) {
            FactValue role = FactValue.word(section.about().text());
            facts.add(sign(summary, Optional.of(section.section()), FactName.SUBJECT_ROLE, role, made, until, key));
        }
        return facts;
    }

    private SignedFactStatement sign(
            SummaryToWrite summary,
            Optional<SectionId> section,
            FactName fact,
            FactValue value,
            Instant made,
            Instant until,
            SigningKey key) {
        return SignedFactStatement.sign(
                new FactStatement(keyring.agency(), summary.caseRef(), section, fact, value, made, until), key);
    }

    private Written send(SignedIn who, OwnSummary sealed) {
        if (sealed.unsent().isEmpty()) {
            return kept(sealed, new HubAnswer.Given<>(new Done(sealed.receipt().orElseThrow())));
        }
        return kept(sealed, documents.submit(who, submission(sealed.unsent().get())));
    }

    private Written kept(OwnSummary sealed, HubAnswer<Done> answer) {
        return switch (answer) {
            case HubAnswer.No<Done> no -> new Written.NotDone(no);
            case HubAnswer.Given<Done>(Done done) ->
                switch (told.prove(done.receipt(), sealed.request())) {
                    case HubAnswer.No<ProvenEntry> no -> new Written.NotDone(no);
                    case HubAnswer.Given<ProvenEntry>(ProvenEntry entry) -> {
                        own.keep(sealed.keptBy(done.receipt()));
                        yield new Written.Kept(entry);
                    }
                };
        };
    }

    private static Submission submission(byte[] json) {
        try {
            return Json.read(json, Submission.class);
        } catch (MalformedJson e) {
            throw new IllegalStateException("what this portal sealed and kept can be read", e);
        }
    }
}
