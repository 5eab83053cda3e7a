package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The same thing told of many places at once.
 *
 * @param box  which places
 * @param what what is so at each of them
 */
record Told<W>(Box box, W what) {

    /** What is to be told of one place. */
    interface Look<W> {
        /** What is so, and for people in which parts; nothing where nothing is to be told. */
        Map<W, SortedSet<String>> at(Place place) throws TooIntricate;
    }

    /** Looks at every place, and tells what it finds in few boxes; an agency's own data by themselves are not told of. */
    static <W> List<Told<W>> all(Collection<Place> places, Look<W> look) throws TooIntricate {
        Map<W, List<Box>> found = new LinkedHashMap<>();
        for (Place place : places) {
            look.at(place)
                    .forEach((what, roles) -> found.computeIfAbsent(what, any -> new ArrayList<>())
                            .add(Box.of(place, roles)));
        }
        List<Told<W>> told = new ArrayList<>();
        found.forEach((what, boxes) -> Box.few(boxes).stream()
                .filter(box -> !box.isOwnOnly())
                .forEach(box -> told.add(new Told<>(box, what))));
        return told;
    }
}
