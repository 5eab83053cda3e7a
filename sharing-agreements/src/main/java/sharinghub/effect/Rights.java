package sharinghub.effect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sharinghub.agreement.Mode;

/**
 * What the clauses give in one place: how much, and when. Who may have more may have less, at the same times and others.
 *
 * @param when for each mode, when it is released
 */
record Rights(Map<Mode, When> when) {

    static final Rights NONE = of(Map.of());

    Rights {
        when = Collections.unmodifiableMap(new EnumMap<>(when));
    }

    /** These, and never the modes that are not among them. */
    static Rights of(Map<Mode, When> some) {
        Map<Mode, When> all = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            all.put(mode, some.getOrDefault(mode, When.NEVER));
        }
        return new Rights(all);
    }

    When of(Mode mode) {
        return when.getOrDefault(mode, When.NEVER);
    }

    boolean isNothing() {
        return of(Mode.EXISTENCE).isNever();
    }

    /** The most that these ever give; that something is held, where they give nothing. */
    Mode most() {
        return List.of(Mode.values()).reversed().stream()
                .filter(mode -> !of(mode).isNever())
                .findFirst()
                .orElse(Mode.EXISTENCE);
    }

    /** Whether whoever has these has nothing that the others do not give. */
    boolean within(Rights wider) {
        return List.of(Mode.values()).stream().allMatch(mode -> of(mode).within(wider.of(mode)));
    }

    /** The same, each time made into another. */
    Rights map(UnaryOperator<When> change) {
        Map<Mode, When> changed = new EnumMap<>(Mode.class);
        when.forEach((mode, times) -> changed.put(mode, change.apply(times)));
        return new Rights(changed);
    }
}
