package sharinghub.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known when a decision is made, each fact with its one value. Whoever puts it together has already checked the
 * voucher and thrown out what has run out; what is missing here is unknown.
 */
public final class Facts {

    private static final Facts NONE = new Facts(new TreeMap<>());

    private final SortedMap<FactName, FactValue> values;

    private Facts(SortedMap<FactName, FactValue> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** Exactly these are known; refuses a fact without a value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Facts of(Map<FactName, FactValue> values) {
        SortedMap<FactName, FactValue> all = new TreeMap<>(values);
        if (all.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a known fact has a value");
        }
        return new Facts(all);
    }

    /** What is known of one fact; nothing when it is unknown. */
    public Optional<FactValue> known(FactName fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** These facts, and one more or one changed. */
    public Facts with(FactName fact, FactValue value) {
        SortedMap<FactName, FactValue> more = new TreeMap<>(values);
        more.put(fact, value);
        return new Facts(more);
    }

    /** These facts and the others; where both know something, the others count. */
    public Facts with(Facts others) {
        SortedMap<FactName, FactValue> more = new TreeMap<>(values);
        more.putAll(others.values);
        return new Facts(more);
    }

    /** These facts, as if nothing were known of some of them. */
    public Facts without(Collection<FactName> unknown) {
        SortedMap<FactName, FactValue> fewer = new TreeMap<>(values);
        fewer.keySet().removeAll(unknown);
        return new Facts(fewer);
    }

    /** All that is known, in the order of the names. */
    @JsonValue
    public SortedMap<FactName, FactValue> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
