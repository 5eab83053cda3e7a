package sharinghub.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Member;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;
import sharinghub.reference.AgreementHash;

/**
 * The agreements in force at one moment, laid out once so that a question finds what concerns it without looking at the
 * others: permits by the agreement a section was sealed under, forbids by author and reader, then by category.
 */
final class AgreementIndex {

    private static final TouchedCategories NONE = new TouchedCategories();

    private final Map<AgreementHash, IndexedAgreement> byHash = new HashMap<>();
    private final Map<AgencyId, TouchedCategories> withAnyone = new HashMap<>();
    private final Map<Pair, TouchedCategories> between = new HashMap<>();

    private record Pair(AgencyId author, AgencyId reader) {}

    AgreementIndex(Collection<AgreementInForce> inForce) {
        List<AgreementInForce> sorted = inForce.stream()
                .sorted(Comparator.comparing(AgreementInForce::hash))
                .toList();
        Map<AgreementHash, List<Ban>> bans = new HashMap<>();
        int rank = 0;
        for (AgreementInForce one : sorted) {
            List<Ban> own = new ArrayList<>();
            for (Forbid forbid : one.agreement().forbids()) {
                own.add(new Ban(rank++, one.agreement(), forbid));
            }
            bans.put(one.hash(), own);
            own.forEach(ban -> one.signers().forEach(author -> add(author, ban)));
        }
        Map<AgreementVersion, List<AgreementInForce>> byVersion = sorted.stream()
                .collect(Collectors.groupingBy(one -> one.agreement().version()));
        for (AgreementInForce one : sorted) {
            byHash.put(one.hash(), indexed(one, inQuestionAndAbove(one, byVersion), bans));
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
            AgreementInForce one, List<AgreementInForce> withAbove, Map<AgreementHash, List<Ban>> bans) {
        TouchedCategories own = new TouchedCategories();
        withAbove.stream()
                .sorted(Comparator.comparing(AgreementInForce::hash))
                .flatMap(each -> bans.getOrDefault(each.hash(), List.of()).stream())
                .forEach(own::add);
        List<Permit> permits = one.agreement().permits();
        return new IndexedAgreement(one, permits, missing(withAbove), own);
    }

    /**
     * The agreement in question and those above it, as far as they are in force. Anybody may write a text under any name;
     * the one above is that which all have signed by whose signatures the one below began.
     */
    private static List<AgreementInForce> inQuestionAndAbove(
            AgreementInForce one, Map<AgreementVersion, List<AgreementInForce>> byVersion) {
        List<AgreementInForce> found = new ArrayList<>(List.of(one));
        for (int i = 0; i < found.size(); i++) {
            Agreement below = found.get(i).agreement();
            below.heading().under().stream()
                    .flatMap(parent -> byVersion.getOrDefault(parent, List.of()).stream())
                    .filter(above -> below.startsWhen().stream().allMatch(above::binds))
                    .filter(above -> !found.contains(above))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<AgreementVersion> missing(List<AgreementInForce> withAbove) {
        return withAbove.stream()
                .flatMap(one -> one.agreement().heading().under().stream())
                .filter(parent -> withAbove.stream()
                        .noneMatch(one -> one.agreement().version().equals(parent)))
                .findFirst();
    }

    /** The agreement of that hash, if it is in force. */
    Optional<IndexedAgreement> find(AgreementHash hash) {
        return Optional.ofNullable(byHash.get(hash));
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
