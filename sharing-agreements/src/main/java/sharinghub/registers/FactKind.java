package sharinghub.registers;

import java.util.List;

/** What a fact may be. */
public sealed interface FactKind
        permits FactKind.YesNo, FactKind.OneOf, FactKind.Number, FactKind.ValidUntil, FactKind.Day, FactKind.Agency {

    /** So or not so. */
    record YesNo() implements FactKind {}

    /**
     * One of some words.
     *
     * @param words  each once
     * @param rising whether they stand from least to most, so that `at least` means something
     */
    record OneOf(List<String> words, boolean rising) implements FactKind {

        /** Copies the list. */
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** How many. */
    record Number() implements FactKind {}

    /** The last day on which something holds. */
    record ValidUntil() implements FactKind {}

    /** The day on which something happens. */
    record Day() implements FactKind {}

    /** The short name of an agency. */
    record Agency() implements FactKind {}
}
