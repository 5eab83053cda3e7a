package sharinghub.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sharinghub.agreement.Mode;
import sharinghub.facts.FactName;

/** What may be read, and when, in plain words. */
final class Wording {

    private final Ranges ranges;

    Wording(Ranges ranges) {
        this.ranges = ranges;
    }

    /**
     * Each thing that may be done, with its times; empty for nothing. Whoever may do more may do less at the same times; so
     * of a lesser thing only the times are told at which nothing fuller may be done.
     */
    List<String> rights(Rights rights) {
        List<String> said = new ArrayList<>();
        When fuller = When.NEVER;
        for (Mode mode : List.of(Mode.values()).reversed()) {
            When times = rights.of(mode).besides(fuller);
            if (!times.isNever()) {
                said.add(verb(mode) + ", " + when(times));
            }
            fuller = rights.of(mode);
        }
        return said;
    }

    /** What somebody does who has so much. */
    static String verb(Mode mode) {
        return switch (mode) {
            case EXISTENCE -> "learn that it is held";
            case CONTACT -> "learn that it is held, and whom to ring";
            case SUMMARY -> "read it in short";
            case CONTENT -> "read it";
        };
    }

    /** When, in one phrase: `at research or meeting, once the case is on the agenda; at referral, to a coordinator`. */
    String when(When when) {
        if (when.isNever()) {
            return "never";
        }
        record Setting(SortedSet<Integer> stages, SortedSet<Integer> readers) {}
        Map<Setting, List<Circumstance>> settings = new LinkedHashMap<>();
        for (Circumstance one : when.circumstances()) {
            Setting setting = new Setting(steps(one, FactName.STAGE), steps(one, FactName.READER_ROLE));
            settings.computeIfAbsent(setting, any -> new ArrayList<>()).add(one);
        }
        return settings.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().stages().isEmpty()
                        ? -1
                        : entry.getKey().stages().getFirst()))
                .map(entry -> phrase(entry.getKey().stages(), entry.getKey().readers(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static SortedSet<Integer> steps(Circumstance one, FactName fact) {
        return one.known().getOrDefault(fact, new TreeSet<>());
    }

    private String phrase(SortedSet<Integer> stages, SortedSet<Integer> readers, List<Circumstance> ways) {
        List<String> parts = new ArrayList<>();
        if (!stages.isEmpty()) {
            parts.add("at " + Names.list(words(FactName.STAGE, stages), "or"));
        }
        if (!readers.isEmpty()) {
            parts.add("to " + Names.withArticle(Names.list(words(FactName.READER_ROLE, readers), "or")));
        }
        List<String> conditions = ways.stream().map(this::conditions).sorted().toList();
        if (!conditions.contains("")) {
            parts.add("once " + String.join(", or once ", conditions));
        }
        return parts.isEmpty() ? "at any time" : String.join(", ", parts);
    }

    private List<String> words(FactName fact, SortedSet<Integer> steps) {
        return steps.stream().map(ranges.of(fact)::word).toList();
    }

    private String conditions(Circumstance one) {
        return one.known().entrySet().stream()
                .filter(known -> !known.getKey().equals(FactName.STAGE)
                        && !known.getKey().equals(FactName.READER_ROLE))
                .map(known -> FactWords.of(ranges.of(known.getKey()), known.getValue()))
                .collect(Collectors.joining(" and "));
    }
}
