package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;

/**
 * Many places at once: each author with each reader, each category, each purpose and each role.
 *
 * @param sides for each side the words of it, never none
 */
record Box(Map<Side, SortedSet<String>> sides) {

    Box {
        sides = Collections.unmodifiableMap(new EnumMap<>(sides));
    }

    /** One place, for people in some parts. */
    static Box of(Place place, SortedSet<String> roles) {
        Map<Side, SortedSet<String>> sides = new EnumMap<>(Side.class);
        sides.put(Side.ROLE, roles);
        sides.put(Side.CATEGORY, one(place.category().text()));
        sides.put(Side.READER, one(place.reader().toString()));
        sides.put(Side.AUTHOR, one(place.author().text()));
        sides.put(Side.PURPOSE, one(place.purpose().text()));
        return new Box(sides);
    }

    private static SortedSet<String> one(String word) {
        return new TreeSet<>(List.of(word));
    }

    SortedSet<String> of(Side side) {
        return sides.getOrDefault(side, Collections.emptySortedSet());
    }

    /** Whether it is about that place and somebody in that part. */
    boolean holds(Place place, String role) {
        return Box.of(place, one(role)).sides().entrySet().stream()
                .allMatch(side -> of(side.getKey()).containsAll(side.getValue()));
    }

    /** Whether it tells of nobody but agencies that read their own. */
    boolean isOwnOnly() {
        return of(Side.READER).stream()
                .map(reader -> Reader.fromText(reader).agency())
                .allMatch(reader -> of(Side.AUTHOR).stream().map(AgencyId::new).allMatch(reader::equals));
    }

    private Box with(Side side, SortedSet<String> words) {
        Map<Side, SortedSet<String>> other = new EnumMap<>(sides);
        other.put(side, words);
        return new Box(other);
    }

    /** The same places in few boxes: boxes that differ in one side become one, until none do. */
    static List<Box> few(Collection<Box> many) {
        List<Box> left = List.copyOf(many);
        for (int before = -1; before != left.size(); ) {
            before = left.size();
            for (Side side : Side.values()) {
                left = joined(side, left);
            }
        }
        return left;
    }

    private static List<Box> joined(Side side, List<Box> boxes) {
        Map<Box, SortedSet<String>> byRest = new LinkedHashMap<>();
        for (Box box : boxes) {
            byRest.computeIfAbsent(box.with(side, Collections.emptySortedSet()), any -> new TreeSet<>())
                    .addAll(box.of(side));
        }
        List<Box> joined = new ArrayList<>();
        byRest.forEach((rest, words) -> joined.add(rest.with(side, words)));
        return joined;
    }
}
