package sharinghub.registers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sharinghub.text.Nearest;

/**
 * One list of words with what is known of each.
 *
 * @param name    as its first line says it, such as `gateways`
 * @param version from 1; each change of the text has a higher one
 * @param from    since when it stands as it is
 * @param entries by name, in the order of the text
 */
public record Register<E>(String name, int version, LocalDate from, Map<String, E> entries) {

    /** Copies the map, in its order. */
    public Register {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** What is known of that word; nothing for a word that the register does not list. */
    public Optional<E> find(String word) {
        return Optional.ofNullable(entries.get(word));
    }

    /** A sentence that helps somebody who wrote a word that the register does not list. */
    public String help(String unknown) {
        return Nearest.to(unknown, entries.keySet())
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> "the register of " + name + " lists "
                        + String.join(
                                ", ",
                                entries.keySet().stream()
                                        .limit(8)
                                        .map(word -> "`" + word + "`")
                                        .toList())
                        + (entries.size() > 8 ? " and others" : ""));
    }
}
