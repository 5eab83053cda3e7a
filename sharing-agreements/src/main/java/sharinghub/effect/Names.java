package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Purpose;

/** How people call agencies, teams, purposes, kinds of data and parts in a case, one or many of them. */
final class Names {

    private static final String NO_TEAM = "people in no team";

    private final Space space;
    private final List<String> roles;
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Map<String, String> purposes = new LinkedHashMap<>();

    /** Names from these texts; where two differ, the last counts. */
    Names(List<Agreement> texts, Space space, List<String> roles) {
        this.space = space;
        this.roles = roles;
        for (Agreement text : texts) {
            text.parties().list().forEach(party -> agencies.put(party.agency().text(), party.name()));
            for (Purpose purpose : text.purposes()) {
                purposes.put(purpose.name().text(), "“" + purpose.words() + "”");
            }
        }
    }

    /** Words with commas between, and that word before the last. */
    static String list(Collection<String> words, String last) {
        List<String> all = List.copyOf(words);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " " + last + " " + all.getLast();
    }

    String agency(String agency) {
        return agencies.getOrDefault(agency, agency);
    }

    /** Some authors. */
    String authors(SortedSet<String> some) {
        return some.size() > 1 && some.size() == space.authors().size()
                ? "any party"
                : list(some.stream().map(this::agency).toList(), "and");
    }

    /** Some readers: an agency by its name where all its teams are meant. */
    String readers(SortedSet<String> some) {
        if (some.size() > 1 && some.size() == space.readers().size()) {
            return "any party";
        }
        Map<AgencyId, List<String>> parts = new LinkedHashMap<>();
        for (String text : some) {
            Reader reader = Reader.fromText(text);
            parts.computeIfAbsent(reader.agency(), any -> new ArrayList<>())
                    .add(reader.team()
                            .map(team -> team.name().replace('-', ' '))
                            .orElse(NO_TEAM));
        }
        List<String> names = new ArrayList<>();
        parts.forEach((agency, of) -> {
            of.sort(Comparator.comparing(NO_TEAM::equals));
            names.add(agency(agency.text()) + (of.size() == parts(agency) ? "" : " (" + list(of, "and") + ")"));
        });
        return list(names, "and");
    }

    /** Whether some readers are of one agency, so that a verb stands in the singular. */
    boolean isOne(SortedSet<String> readers) {
        return readers.size() == space.readers().size()
                || readers.stream()
                                .map(text -> Reader.fromText(text).agency())
                                .distinct()
                                .count()
                        == 1;
    }

    private long parts(AgencyId agency) {
        return space.readers().stream()
                .filter(reader -> reader.agency().equals(agency))
                .count();
    }

    /** Some kinds of data: one by its name where all below it are meant too. */
    String categories(SortedSet<String> some) {
        if (some.size() == space.categories().size()) {
            return "anything";
        }
        List<String> names = new ArrayList<>();
        SortedSet<String> left = new TreeSet<>(some);
        for (DataCategory category : space.categories()) {
            if (left.contains(category.text())) {
                Predicate<DataCategory> below = other -> category.covers(other) && !other.equals(category);
                List<String> all = space.categories().stream()
                        .filter(below)
                        .map(DataCategory::text)
                        .toList();
                boolean whole = some.containsAll(all);
                names.add(category.said() + (whole ? "" : " in general"));
                if (whole) {
                    all.forEach(left::remove);
                }
            }
        }
        return list(names, "and");
    }

    /** Some purposes; empty where the texts have one purpose only. */
    String purposes(SortedSet<String> some) {
        return space.purposes().size() == 1
                ? ""
                : list(some.stream().map(one -> purposes.getOrDefault(one, one)).toList(), "and");
    }

    /** The purposes of the texts. */
    String everyPurpose() {
        return list(purposes.values(), "and");
    }

    /** People in some parts: `a victim or child`. */
    String roles(SortedSet<String> some) {
        if (some.size() == roles.size()) {
            return "anybody";
        }
        String words = roles.stream()
                .filter(some::contains)
                .map(role -> role.replace('-', ' '))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> list(found, "or")));
        return withArticle(words);
    }

    /** `a victim`, `an auditor or chair`. */
    static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}
