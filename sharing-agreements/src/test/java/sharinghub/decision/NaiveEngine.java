package sharinghub.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Condition;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.agreement.Scope;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.SectionId;

/**
 * Whole decisions, to the last word, as `docs/agreement-language.md`, part 4, tells them and not as the engine makes them: it
 * looks at every agreement and every clause, each time anew.
 */
final class NaiveEngine {

    private static final Map<Mode, String> TOLD = Map.of(
            Mode.EXISTENCE, "that something is held",
            Mode.CONTACT, "that something is held, and whom to ring",
            Mode.SUMMARY, "what it says in short",
            Mode.CONTENT, "what it says");

    private final List<NaiveStanding> all;

    NaiveEngine(List<AgreementInForce> all) {
        this(all.stream().map(NaiveStanding::of));
    }

    private NaiveEngine(Stream<NaiveStanding> all) {
        this.all =
                all.sorted(Comparator.comparing(one -> one.hash().toString())).toList();
    }

    /** Whatever of these decides. */
    static NaiveEngine of(List<NaiveStanding.Written> written) {
        return new NaiveEngine(NaiveStanding.all(written).stream());
    }

    Decision decide(ReleaseRequest request) {
        if (request.sections().isEmpty()) {
            return new Refusal(List.of(reason("NOTHING_ASKED", "no section was asked for")), Optional.empty());
        }
        TreeMap<SectionId, Allowed> allowed = new TreeMap<>();
        TreeMap<SectionId, List<Reason>> withheld = new TreeMap<>();
        TreeSet<SectionId> known = new TreeSet<>();
        for (AskedSection section : request.sections()) {
            One one = new One(request, section, request.wanted());
            List<Reason> against = one.reasons(true);
            if (against.isEmpty()) {
                allowed.put(section.section(), one.allowed());
            } else {
                withheld.put(section.section(), against);
            }
            if (new One(request, section, Mode.EXISTENCE).reasons(false).isEmpty()) {
                known.add(section.section());
            }
        }
        if (!allowed.isEmpty()) {
            withheld.keySet().retainAll(known);
            return new Release(allowed, withheld);
        }
        List<AskedSection> told = request.sections().stream()
                .filter(section -> known.isEmpty() || known.contains(section.section()))
                .toList();
        List<Reason> reasons = told.stream()
                .flatMap(section -> withheld.getOrDefault(section.section(), List.of()).stream())
                .distinct()
                .sorted(Comparator.<Reason>comparingInt(one -> one.kind().ordinal())
                        .thenComparing(one -> one.clause().map(Object::toString).orElse(""))
                        .thenComparing(Reason::sentence))
                .toList();
        Optional<String> change = told.stream()
                .flatMap(section -> new One(request, section, request.wanted()).change().stream())
                .min(Comparator.comparingInt(Near::missing)
                        .thenComparing(near -> near.permit().number())
                        .thenComparing(Near::sentence))
                .map(Near::sentence);
        return new Refusal(reasons, change);
    }

    private record Near(Permit permit, int missing, String sentence) {}

    /** A permit, and the agreement it stands in. */
    private record Lawful(Agreement in, Permit permit) {

        Scope scope() {
            return permit.scope();
        }
    }

    private static Reason reason(String kind, String sentence) {
        return new Reason(Reason.Kind.valueOf(kind), Optional.empty(), sentence);
    }

    /** One section, one reader. */
    private final class One {

        private final ReleaseRequest request;
        private final AskedSection section;
        private final Facts facts;
        private final Mode mode;
        private final Optional<NaiveStanding> under;
        private final String author;
        private final String reader;
        private final String readerAndTeam;
        private final String title;
        private final String category;

        One(ReleaseRequest request, AskedSection section, Mode mode) {
            this.request = request;
            this.section = section;
            this.mode = mode;
            this.facts = section.facts()
                    .with(
                            new FactName("reader-role"),
                            FactValue.word(request.asker().role().text()));
            this.under = all.stream()
                    .filter(one -> one.hash().equals(section.sealedUnder()))
                    .findFirst();
            this.author = name(section.author().text());
            this.reader = name(request.asker().agency().text());
            this.readerAndTeam = reader
                    + request.asker()
                            .team()
                            .map(team -> " (" + team.name().replace("-", " ") + ")")
                            .orElse("");
            this.title = under.map(one -> "“" + one.now().heading().title() + "”")
                    .orElse("the agreement it was sealed under");
            this.category = section.category().text().replace(".", ": ").replace("-", " ");
        }

        private String name(String agency) {
            for (Party party : under.map(one -> one.now().parties().list()).orElse(List.of())) {
                if (party.agency().text().equals(agency)) {
                    return party.name();
                }
            }
            return agency;
        }

        private NaiveReading.Asked asked(Facts known) {
            Optional<Role> role = known.known(new FactName("reader-role"))
                    .map(any -> request.asker().role());
            return new NaiveReading.Asked(
                    section.author(),
                    section.category(),
                    request.asker().agency(),
                    request.asker().team(),
                    role,
                    request.purpose(),
                    mode,
                    known);
        }

        List<Reason> reasons(boolean withStops) {
            List<Reason> reasons = new ArrayList<>();
            if (under.isEmpty()) {
                reasons.add(reason("AGREEMENT_NOT_IN_FORCE", "the agreement it was sealed under is not in force"));
            } else {
                NaiveStanding one = under.get();
                if (withStops && one.isStoppedFor(section.author())) {
                    reasons.add(reason("AUTHOR_STOPPED", author + " has stopped its sharing under " + title));
                }
                if (withStops && one.isStoppedFor(request.asker().agency())) {
                    reasons.add(reason("READER_STOPPED", reader + " has stopped its sharing under " + title));
                }
                missingAbove()
                        .ifPresent(parent -> reasons.add(reason(
                                "PARENT_NOT_IN_FORCE", title + " stands under " + parent + ", which is not in force")));
                if (!one.binds(section.author())) {
                    reasons.add(reason("AUTHOR_NOT_BOUND", author + " has not signed " + title));
                }
                if (!one.binds(request.asker().agency())) {
                    reasons.add(reason("READER_NOT_BOUND", reader + " has not signed " + title));
                }
            }
            forbidden().ifPresent(reasons::add);
            if (passesOn().equals("never")) {
                reasons.add(reason("NOT_TO_BE_PASSED_ON", "what it passes on may go to nobody else"));
            }
            if (passesOn().equals("waits")) {
                reasons.add(
                        reason("NOT_TO_BE_PASSED_ON", "what it passes on waits until the originator has consented"));
            }
            under.flatMap(this::notPermitted).ifPresent(reasons::add);
            return reasons;
        }

        /** The line, from its oldest on, and all above it. */
        private List<NaiveStanding> withAbove() {
            List<NaiveStanding> found = new ArrayList<>();
            under.ifPresent(one -> found.addAll(one.line()));
            for (int i = 0; i < found.size(); i++) {
                for (NaiveStanding one : above(found.get(i).agreement())) {
                    for (NaiveStanding version : one.line()) {
                        if (found.stream().noneMatch(known -> known.hash().equals(version.hash()))) {
                            found.add(version);
                        }
                    }
                }
            }
            return found;
        }

        private List<NaiveStanding> above(Agreement below) {
            return all.stream()
                    .filter(one -> below.heading()
                            .under()
                            .equals(Optional.of(one.agreement().version())))
                    .filter(one -> below.startsWhen().stream().allMatch(one::binds))
                    .toList();
        }

        private Optional<String> missingAbove() {
            for (NaiveStanding one : withAbove()) {
                var parent = one.agreement().heading().under();
                if (one.inForce()
                        && parent.isPresent()
                        && above(one.agreement()).isEmpty()) {
                    return Optional.of(
                            parent.get().name() + ", version " + parent.get().number());
                }
            }
            return Optional.empty();
        }

        private boolean counts(NaiveStanding one) {
            return (one.inForce() && one.binds(section.author()))
                    || withAbove().stream().anyMatch(other -> other.hash().equals(one.hash()));
        }

        private String titleOf(Agreement agreement) {
            boolean current =
                    all.stream().anyMatch(one -> one.inForce() && one.hash().equals(agreement.hash()));
            return "“" + agreement.heading().title() + "”"
                    + (current ? "" : ", version " + agreement.version().number());
        }

        private Optional<Reason> forbidden() {
            for (NaiveStanding one : all) {
                boolean counts = counts(one);
                for (Forbid forbid : one.agreement().forbids()) {
                    if (counts && !NaiveReading.surelyNot(forbid, one.agreement(), asked(facts))) {
                        String verb = NaiveReading.surelyForbids(forbid, one.agreement(), asked(facts))
                                ? " forbids"
                                : " may forbid, as far as is known,";
                        return Optional.of(
                                one.agreement()
                                                .parties()
                                                .find(request.asker().agency())
                                                .isPresent()
                                        ? new Reason(
                                                Reason.Kind.FORBIDDEN,
                                                Optional.of(one.agreement().refer(forbid)),
                                                "clause " + forbid.number() + " of " + titleOf(one.agreement())
                                                        + verb + " sharing "
                                                        + category + " with " + readerAndTeam)
                                        : reason(
                                                "FORBIDDEN",
                                                "another agreement of " + author + verb + " sharing it with "
                                                        + readerAndTeam));
                    }
                }
            }
            return Optional.empty();
        }

        /** `yes`, `never` or `waits`. */
        private String passesOn() {
            String originator = known("originator");
            if (originator.isEmpty() || originator.equals(section.author().text())) {
                return "yes";
            }
            return switch (known("passed-on")) {
                case "by-clause" -> "yes";
                case "never" -> "never";
                default -> known("author-consented-onward").equals("yes") ? "yes" : "waits";
            };
        }

        private String known(String fact) {
            return facts.known(new FactName(fact)).map(Object::toString).orElse("");
        }

        private List<Lawful> permits() {
            List<Lawful> permits = new ArrayList<>();
            under.ifPresent(one -> {
                one.agreement().permits().forEach(permit -> permits.add(new Lawful(one.agreement(), permit)));
                if (!one.inForce()) {
                    one.now().permits().forEach(permit -> permits.add(new Lawful(one.now(), permit)));
                }
            });
            return permits;
        }

        private List<Lawful> standing(int steps, List<Lawful> of) {
            NaiveReading.Asked asked = asked(facts);
            return of.stream()
                    .filter(permit -> switch (steps) {
                        case 0 -> permit.scope().purposes().contains(request.purpose());
                        case 1 ->
                            NaiveReading.in(
                                            permit.scope().senders(),
                                            permit.in(),
                                            section.author(),
                                            Optional.empty(),
                                            true)
                                    && (permit.scope().categories().isEmpty() || names(permit.permit()));
                        case 2 ->
                            NaiveReading.in(
                                    permit.scope().recipients(),
                                    permit.in(),
                                    request.asker().agency(),
                                    request.asker().team(),
                                    true);
                        case 3 -> permit.scope().mode().ordinal() >= mode.ordinal();
                        case 4 ->
                            permit.scope().about().isEmpty()
                                    || NaiveReading.isOneOf(
                                            facts,
                                            "subject-role",
                                            permit.scope().about());
                        default ->
                            permit.scope().occasions().isEmpty()
                                    || permit.scope().occasions().stream()
                                            .anyMatch(time -> NaiveReading.surely(time, asked))
                                    || (permit.permit().urgent().isPresent()
                                            && known("urgent").equals("yes"));
                    })
                    .toList();
        }

        private boolean names(Permit permit) {
            return permit.scope().categories().stream()
                    .anyMatch(named -> NaiveReading.below(section.category(), named));
        }

        private Optional<Reason> notPermitted(NaiveStanding one) {
            List<Lawful> left = permits();
            for (int step = 0; step < 6; step++) {
                List<Lawful> before = left;
                left = standing(step, before);
                if (left.isEmpty()) {
                    return Optional.of(whereTheLastFell(step, before));
                }
            }
            return Optional.empty();
        }

        private Reason whereTheLastFell(int step, List<Lawful> fallen) {
            String purpose = under.orElseThrow().now().purposes().stream()
                    .filter(agreed -> agreed.name().equals(request.purpose()))
                    .map(agreed -> "“" + agreed.words() + "”")
                    .findFirst()
                    .orElse("that purpose");
            String nobody = "no clause of " + title;
            return switch (step) {
                case 0 -> reason("PURPOSE_NOT_AGREED", nobody + " shares anything for " + purpose);
                case 1 ->
                    reason(
                            "CATEGORY_NOT_GRANTED",
                            nobody + " lets " + author + " share " + category + " for " + purpose);
                case 2 ->
                    reason(
                            "RECIPIENT_NOT_GRANTED",
                            nobody + " lets " + author + " share " + category + " with " + readerAndTeam);
                case 3 ->
                    of(
                            "MODE_NOT_GRANTED",
                            nearest(fallen),
                            near -> " tells " + readerAndTeam + " "
                                    + TOLD.get(near.scope().mode()) + ", but not " + TOLD.get(mode));
                case 4 -> of("SUBJECT_NOT_GRANTED", nearest(fallen), near -> " waits until " + said(near));
                default -> of("CONDITION_NOT_MET", nearest(fallen), near -> " waits until " + said(near));
            };
        }

        private Reason of(String kind, Lawful near, Function<Lawful, String> rest) {
            return new Reason(
                    Reason.Kind.valueOf(kind),
                    Optional.of(near.in().refer(near.permit())),
                    "clause " + near.permit().number() + " of " + titleOf(near.in()) + rest.apply(near));
        }

        private Lawful nearest(List<Lawful> permits) {
            Lawful best = permits.getFirst();
            for (Lawful permit : permits) {
                int fewer = count(missing(best.permit())) - count(missing(permit.permit()));
                int more = permit.scope().mode().ordinal() - best.scope().mode().ordinal();
                if (fewer > 0 || (fewer == 0 && more > 0)) {
                    best = permit;
                }
            }
            return best;
        }

        private String said(Lawful lawful) {
            return missing(lawful.permit()).stream().map(Thing::words).collect(Collectors.joining(" and "));
        }

        private static int count(List<Thing> things) {
            return things.stream().mapToInt(Thing::counts).sum();
        }

        private List<Thing> missing(Permit permit) {
            List<Thing> things = new ArrayList<>(
                    among("it is about a ", "subject-role", permit.scope().about()));
            boolean hurried = permit.urgent().isPresent() && known("urgent").equals("yes");
            List<Thing> least = List.of();
            boolean first = true;
            for (Occasion time : hurried ? List.<Occasion>of() : permit.scope().occasions()) {
                List<Thing> here = missing(time);
                if (first || count(here) < count(least)) {
                    least = here;
                }
                first = false;
            }
            things.addAll(least);
            if (passesOn().equals("waits")) {
                things.add(new Thing("the originator has consented", 1));
            }
            return things;
        }

        private List<Thing> missing(Occasion time) {
            List<Thing> things = new ArrayList<>(among("the case is at ", "stage", time.stages()));
            things.addAll(among("the reader is a ", "reader-role", time.readers()));
            time.condition().map(this::missing).ifPresent(things::addAll);
            return things;
        }

        private List<Thing> missing(Condition condition) {
            if (NaiveReading.yes(condition, facts)) {
                return List.of();
            }
            return switch (condition) {
                case Condition.Stated stated -> List.of(new Thing(stated.words(), 1));
                case Condition.Not not -> List.of(new Thing("it is not so that " + not.part(), 1));
                case Condition.All both ->
                    both.parts().stream()
                            .flatMap(part -> missing(part).stream())
                            .toList();
                case Condition.Any one ->
                    List.of(new Thing(
                            one.toString(),
                            one.parts().stream()
                                    .mapToInt(part -> count(missing(part)))
                                    .min()
                                    .orElseThrow()));
            };
        }

        private List<Thing> among(String beginning, String fact, List<?> wanted) {
            if (wanted.isEmpty() || NaiveReading.isOneOf(facts, fact, wanted)) {
                return List.of();
            }
            String words = wanted.getLast().toString();
            if (wanted.size() > 1) {
                words = wanted.subList(0, wanted.size() - 1).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + " or " + words;
            }
            return List.of(new Thing(beginning + words, 1));
        }

        Optional<Near> change() {
            List<Reason> lawless = reasons(true).stream()
                    .filter(reason -> reason.kind().ordinal() <= Reason.Kind.FORBIDDEN.ordinal())
                    .toList();
            if (!lawless.isEmpty() || passesOn().equals("never")) {
                return Optional.empty();
            }
            List<Lawful> fitting = permits();
            for (int step = 0; step < 4; step++) {
                fitting = standing(step, fitting);
            }
            fitting = fitting.stream()
                    .filter(permit -> !mightBeForbiddenAfter(permit.permit()))
                    .toList();
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            Lawful near = nearest(fitting);
            return Optional.of(new Near(
                    near.permit(),
                    count(missing(near.permit())),
                    "clause " + near.permit().number() + " of " + titleOf(near.in()) + " would allow this once "
                            + said(near)));
        }

        private boolean mightBeForbiddenAfter(Permit permit) {
            List<FactName> open = new ArrayList<>();
            if (!permit.scope().about().isEmpty()) {
                open.add(new FactName("subject-role"));
            }
            boolean readerOpen = !permit.scope().occasions().isEmpty();
            if (readerOpen) {
                open.add(new FactName("stage"));
                open.add(new FactName("reader-role"));
            }
            permit.scope().occasions().stream()
                    .flatMap(time -> time.condition().stream())
                    .flatMap(One::facts)
                    .forEach(open::add);
            Facts after = facts.without(open);
            for (NaiveStanding one : all) {
                boolean counts = counts(one);
                for (Forbid forbid : one.agreement().forbids()) {
                    if (counts && !NaiveReading.surelyNot(forbid, one.agreement(), asked(after))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static Stream<FactName> facts(Condition condition) {
            return switch (condition) {
                case Condition.Stated stated -> Stream.of(stated.fact());
                case Condition.Not not -> facts(not.part());
                case Condition.All both -> both.parts().stream().flatMap(One::facts);
                case Condition.Any one -> one.parts().stream().flatMap(One::facts);
            };
        }

        Allowed allowed() {
            List<Lawful> left = permits();
            for (int step = 0; step < 6; step++) {
                left = standing(step, left);
            }
            Lawful lawful = left.getFirst();
            Permit permit = lawful.permit();
            Optional<Retention> keep = permit.keep().stream()
                    .filter(line -> line.of().isEmpty()
                            || line.of().stream().anyMatch(named -> NaiveReading.below(section.category(), named)))
                    .map(line -> line.how())
                    .findFirst();
            List<Obligation> owed = new ArrayList<>();
            owed.add(new Obligation.PassOn(
                    permit.onward().map(onward -> onward.means().toString()).orElse("never")));
            keep.ifPresent(how -> owed.add(
                    how instanceof Retention.Counted counted
                            ? new Obligation.Keep(
                                    counted.number(),
                                    counted.unit().name().toLowerCase(Locale.ROOT),
                                    counted.event(),
                                    counted.then().toString())
                            : new Obligation.KeepAsOwn()));
            boolean inTime = permit.scope().occasions().isEmpty()
                    || permit.scope().occasions().stream().anyMatch(time -> NaiveReading.surely(time, asked(facts)));
            if (!inTime) {
                owed.add(new Obligation.Paper(permit.urgent().orElseThrow().workingDays()));
            }
            permit.breakGlass()
                    .ifPresent(glass ->
                            owed.add(new Obligation.Review(glass.reviewers().toString(), glass.workingDays())));
            return new Allowed(
                    lawful.in().refer(permit),
                    mode,
                    permit.onward().map(onward -> onward.words()),
                    keep.map(Object::toString),
                    owed);
        }
    }

    /** One thing that is missing, and for how many it counts. */
    private record Thing(String words, int counts) {}
}
