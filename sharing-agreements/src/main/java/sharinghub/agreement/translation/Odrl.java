package sharinghub.agreement.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Group;
import sharinghub.agreement.Item;
import sharinghub.agreement.Member;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.TextClause;
import sharinghub.agreement.Truth;
import sharinghub.text.Json;

/**
 * An agreement as an ODRL 2.2 policy of the kind Agreement, in JSON-LD.
 *
 * <p>Permits become permissions, forbids prohibitions, and `conflict` is `prohibit`. Groups are written out as the agencies and
 * teams they name today. What ODRL has no word for stands under `hub:notCarried`, clause by clause, each with the reason; a
 * permit of which a condition could not be carried is left out, so that nobody reads more by the translation than by the text.
 */
public final class Odrl {

    /** Where our own words are explained; a name, not a place on any network. */
    private static final String OURS = "urn:sharing-hub:odrl:1:";

    private final Agreement agreement;
    private final List<Map<String, Object>> permissions = new ArrayList<>();
    private final List<Map<String, Object>> prohibitions = new ArrayList<>();
    private final List<Map<String, Object>> notCarried = new ArrayList<>();

    private Odrl(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The policy, in UTF-8. */
    public static byte[] of(Agreement agreement) {
        return Json.write(new Odrl(agreement).policy());
    }

    private Map<String, Object> policy() {
        agreement.items().forEach(this::item);
        lose("", "unknown facts", "a fact that is not known satisfies no condition here, nor its opposite");
        lose("", "starts when", "the policy binds nobody before all of hub:startsWhen have signed hub:text");
        agreement
                .heading()
                .under()
                .ifPresent(above -> lose("", "under", "what " + above + " forbids cannot be permitted"));
        agreement.parties().list().stream()
                .filter(party -> party.joins().isPresent() || party.leaves().isPresent())
                .forEach(party ->
                        lose("", "joins and leaves", party.agency() + " is a party for a part of the term only"));
        agreement
                .heading()
                .review()
                .ifPresent(review -> lose("", "review", "an overdue review stops every permission after its grace"));
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("@context", List.of("http://www.w3.org/ns/odrl.jsonld", Map.of("hub", OURS)));
        policy.put("@type", "Agreement");
        policy.put("uid", OURS + "agreement:" + agreement.hash());
        policy.put("profile", OURS + "profile");
        policy.put("conflict", "prohibit");
        agreement.heading().under().ifPresent(above -> policy.put("hub:under", above.toString()));
        policy.put("hub:title", agreement.heading().title());
        policy.put("hub:version", agreement.version().toString());
        policy.put("hub:hash", agreement.hash());
        policy.put("hub:startsWhen", agreement.startsWhen());
        policy.put("permission", permissions);
        policy.put("prohibition", prohibitions);
        policy.put("hub:notCarried", notCarried);
        return policy;
    }

    private void item(Item item) {
        switch (item) {
            case Permit permit -> permit(permit);
            case Forbid forbid -> forbid(forbid);
            case Duty duty -> lose(number(duty), "duty", "kept by people; " + duty.title());
            case TextClause text -> lose(number(text), "text", "only people can judge it; " + text.title());
        }
    }

    private void permit(Permit permit) {
        List<Map<String, Object>> constraints = constraints(permit.scope());
        Optional<Optional<Map<String, Object>>> times = times(permit.scope().occasions());
        if (times.isEmpty()) {
            lose(number(permit), "permit", "left out: its condition is held against the day of the request");
            return;
        }
        times.get().ifPresent(constraints::add);
        Map<String, Object> permission = rule(permit, constraints);
        permission.put("duty", duties(permit));
        permission.put("hub:gateway", permit.gateways());
        permission.put(
                "hub:basis",
                permit.bases().stream()
                        .map(line -> line.basis() + " for "
                                + line.of().map(Object::toString).orElse("others"))
                        .toList());
        permissions.add(permission);
        permit.urgent().ifPresent(route -> lose(number(permit), "urgent", "not carried, so it waits: " + route));
        permit.breakGlass()
                .ifPresent(review -> lose(number(permit), "break-glass", "people look at each opening: " + review));
        lose(number(permit), "gateway and basis", "ODRL has no word for what makes sharing lawful: only named");
    }

    private void forbid(Forbid forbid) {
        List<Map<String, Object>> constraints = constraints(forbid.scope());
        Optional<Optional<Map<String, Object>>> times = times(forbid.scope().occasions());
        if (times.isEmpty()) {
            lose(number(forbid), "forbid", "holds always here: its condition is held against the day of the request");
        }
        times.flatMap(carried -> carried).ifPresent(constraints::add);
        prohibitions.add(rule(forbid, constraints));
    }

    private Map<String, Object> rule(Clause clause, List<Map<String, Object>> constraints) {
        Scope scope = clause.scope();
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("uid", OURS + "clause:" + agreement.refer(clause));
        rule.put("hub:title", clause.title());
        rule.put("assigner", parties(scope.senders()));
        rule.put("assignee", parties(scope.recipients()));
        rule.put("target", target(scope));
        rule.put("action", clause instanceof Forbid ? "use" : action(scope.mode()));
        rule.put("constraint", constraints);
        return rule;
    }

    /** The term and the purposes. */
    private List<Map<String, Object>> constraints(Scope scope) {
        List<Map<String, Object>> constraints = new ArrayList<>();
        constraints.add(Constraints.one(
                "dateTime", "gteq", day(agreement.heading().term().first().toString())));
        constraints.add(Constraints.one(
                "dateTime",
                "lt",
                day(agreement.heading().term().last().plusDays(1).toString())));
        if (!scope.purposes().isEmpty()) {
            constraints.add(Constraints.one(
                    "purpose",
                    "isAnyOf",
                    scope.purposes().stream()
                            .map(purpose -> "hub:purpose:" + purpose)
                            .toList()));
        }
        return constraints;
    }

    /** When a clause applies: always, or at a time; nothing at all when one of its times cannot be carried. */
    private static Optional<Optional<Map<String, Object>>> times(List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        List<Map<String, Object>> any = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Optional<List<Map<String, Object>>> all = Constraints.of(occasion);
            if (all.isEmpty()) {
                return Optional.empty();
            }
            any.add(Constraints.joined("and", all.get()));
        }
        return Optional.of(Optional.of(Constraints.joined("or", any)));
    }

    private Object parties(Group group) {
        if (group.members().contains(new Member.Anyone())) {
            Map<String, Object> anyone = new LinkedHashMap<>();
            anyone.put("@type", "PartyCollection");
            anyone.put("uid", "hub:anyone");
            if (!group.except().isEmpty()) {
                anyone.put(
                        "refinement",
                        List.of(Constraints.one(
                                "hub:agencyOrTeam",
                                "isNoneOf",
                                group.except().stream().map(Object::toString).toList())));
            }
            return anyone;
        }
        return agreement.parties().list().stream()
                .flatMap(party -> named(party, group).stream())
                .map(name -> "hub:agency:" + name)
                .toList();
    }

    /** The party, where all of it belongs to the group; else those of its teams that do. */
    private List<String> named(Party party, Group group) {
        if (group.includes(party.agency(), Optional.empty(), agreement.parties()) == Truth.TRUE) {
            return List.of(party.agency().text());
        }
        return party.teams().stream()
                .map(team -> Team.fromText(party.agency() + "/" + team))
                .filter(team -> group.includes(party.agency(), Optional.of(team), agreement.parties()) == Truth.TRUE)
                .map(Team::toString)
                .toList();
    }

    private static Map<String, Object> target(Scope scope) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("@type", "AssetCollection");
        List<Map<String, Object>> refinement = new ArrayList<>();
        if (!scope.categories().isEmpty()) {
            refinement.add(Constraints.one(
                    "hub:category",
                    "isAnyOf",
                    scope.categories().stream()
                            .map(category -> "hub:category:" + category)
                            .toList()));
        }
        if (!scope.about().isEmpty()) {
            refinement.add(Constraints.one(
                    "hub:subjectRole",
                    "isAnyOf",
                    scope.about().stream().map(Object::toString).toList()));
        }
        target.put("uid", "hub:sections");
        target.put("refinement", refinement);
        return target;
    }

    private static String action(Mode mode) {
        return switch (mode) {
            case CONTENT -> "read";
            case SUMMARY -> "hub:readSummary";
            case CONTACT -> "hub:learnContact";
            case EXISTENCE -> "hub:learnExistence";
        };
    }

    /** What a recipient owes for it. */
    private static List<Map<String, Object>> duties(Permit permit) {
        List<Map<String, Object>> duties = new ArrayList<>();
        Map<String, Object> onward = new LinkedHashMap<>();
        onward.put("action", "hub:passOn");
        onward.put("hub:rule", permit.onward().map(Object::toString).orElse("to nobody"));
        duties.add(onward);
        permit.keep().forEach(keep -> {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("action", "hub:keep");
            kept.put("hub:rule", keep.toString());
            duties.add(kept);
        });
        return duties;
    }

    private static Map<String, Object> day(String day) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@value", day);
        typed.put("@type", "xsd:date");
        return typed;
    }

    private void lose(String clause, String what, String why) {
        Map<String, Object> lost = new LinkedHashMap<>();
        if (!clause.isEmpty()) {
            lost.put("hub:clause", clause);
        }
        lost.put("hub:what", what);
        lost.put("hub:why", why);
        notCarried.add(lost);
    }

    private static String number(Item item) {
        return item.number().text();
    }
}
