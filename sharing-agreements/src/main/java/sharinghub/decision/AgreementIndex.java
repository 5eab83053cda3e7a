package sharinghub.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Member;
import sharinghub.agreement.Party;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Succeeded;
import sharinghub.agreement.Truth;
import sharinghub.reference.AgreementHash;

/**
 * The agreements that decide at one moment, laid out once so that a question finds what concerns it without looking at the
 * others: permits by the agreement a section was sealed under, forbids by author and reader, then by category.
 */
final class AgreementIndex {

    private static final TouchedCategories NONE = new TouchedCategories();

    private final Map<AgreementHash, IndexedAgreement> byHash = new HashMap<>();
    private final Map<AgencyId, TouchedCategories> withAnyone = new HashMap<>();
    private final Map<Pair, TouchedCategories> between = new HashMap<>();

    private record Pair(AgencyId author, AgencyId reader) {}

    AgreementIndex(Collection<? extends Deciding> deciding) {
        SortedMap<AgreementHash, Deciding> sorted = new TreeMap<>();
        deciding.stream().flatMap(one -> one.line().stream()).forEach(one -> sorted.put(one.hash(), one));
        Map<AgreementHash, List<Ban>> bans = new HashMap<>();
        int rank = 0;
        for (Deciding one : sorted.values()) {
            List<Ban> own = new ArrayList<>();
            for (Forbid forbid : one.agreement().forbids()) {
                own.add(new Ban(rank++, one.agreement(), forbid));
            }
            bans.put(one.hash(), own);
            if (one instanceof AgreementInForce inForce) {
                own.forEach(ban -> inForce.signers().forEach(author -> add(author, ban)));
            }
        }
        Map<AgreementVersion, List<Deciding>> byVersion = sorted.values().stream()
                .collect(Collectors.groupingBy(one -> one.agreement().version()));
        for (Deciding one : sorted.values()) {
            byHash.put(one.hash(), indexed(one, byVersion, bans));
        }
    }

    private void add(AgencyId author, Ban ban) {
        Scope scope = ban.forbid().scope();
        if (scope.recipients().members().contains(new Member.Anyone())) {
            withAnyone
                    .computeIfAbsent(author, unused -> new TouchedCategories())
                    .add(ban);
            return;
        }
        for (Party party : ban.agreement().parties().list()) {
            AgencyId reader = party.agency();
            if (scope.recipients()
                            .includes(reader, Optional.empty(), ban.agreement().parties())
                    != Truth.FALSE) {
                between.computeIfAbsent(new Pair(author, reader), unused -> new TouchedCategories())
                        .add(ban);
            }
        }
    }

    private static IndexedAgreement indexed(
            Deciding one, Map<AgreementVersion, List<Deciding>> byVersion, Map<AgreementHash, List<Ban>> bans) {
        List<Deciding> withAbove = lineAndAbove(one, byVersion);
        TouchedCategories own = new TouchedCategories();
        withAbove.stream()
                .sorted(Comparator.comparing(Deciding::hash))
                .flatMap(each -> bans.getOrDefault(each.hash(), List.of()).stream())
                .forEach(own::add);
        return new IndexedAgreement(one, licences(one), missing(withAbove, byVersion), own);
    }

    /** The permits of the version sealed under, then of the one in force; of none in between. */
    private static List<Licence> licences(Deciding one) {
        List<Licence> licences = new ArrayList<>();
        Licence.addAll(one.agreement(), licences);
        if (one instanceof Succeeded) {
            Licence.addAll(one.inForce().agreement(), licences);
        }
        return licences;
    }

    /** The agreement in question, the versions that followed it, and those above all of these, each with its own line. */
    private static List<Deciding> lineAndAbove(Deciding one, Map<AgreementVersion, List<Deciding>> byVersion) {
        SequencedMap<AgreementHash, Deciding> found = new LinkedHashMap<>();
        one.line().forEach(version -> found.put(version.hash(), version));
        for (List<Deciding> below = List.copyOf(found.values()); !below.isEmpty(); ) {
            SequencedMap<AgreementHash, Deciding> above = new LinkedHashMap<>();
            below.stream()
                    .flatMap(each -> above(each.agreement(), byVersion))
                    .flatMap(each -> each.line().stream())
                    .forEachOrdered(each -> above.put(each.hash(), each));
            above.keySet().removeAll(found.keySet());
            found.putAll(above);
            below = List.copyOf(above.values());
        }
        return List.copyOf(found.values());
    }

    /**
     * What an agreement stands under. Anybody may write a text under any name; meant is that which binds all by whose
     * signatures the one below began.
     */
    private static Stream<Deciding> above(Agreement below, Map<AgreementVersion, List<Deciding>> byVersion) {
        return below.heading().under().stream()
                .flatMap(parent -> byVersion.getOrDefault(parent, List.of()).stream())
                .filter(above -> below.startsWhen().stream().allMatch(above::binds));
    }

    /** The versions in force need the one they stand under; those they followed had theirs. */
    private static Optional<AgreementVersion> missing(
            List<Deciding> withAbove, Map<AgreementVersion, List<Deciding>> byVersion) {
        return withAbove.stream()
                .filter(AgreementInForce.class::isInstance)
                .map(Deciding::agreement)
                .filter(below -> above(below, byVersion).findAny().isEmpty())
                .flatMap(below -> below.heading().under().stream())
                .findFirst();
    }

    /** The agreement of that hash, if it decides. */
    Optional<IndexedAgreement> find(AgreementHash hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** Whether the agreement of that hash is in force itself. */
    boolean isInForce(AgreementHash hash) {
        return find(hash)
                .filter(found -> found.standing() instanceof AgreementInForce)
                .isPresent();
    }

    /**
     * Adds the forbids of what the author signed that touch a category and may concern the reader to what was found: some
     * lists, each by rising rank.
     */
    void findBans(AgencyId author, AgencyId reader, DataCategory category, List<List<Ban>> found) {
        withAnyone.getOrDefault(author, NONE).find(category, found);
        between.getOrDefault(new Pair(author, reader), NONE).find(category, found);
    }
}
