package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agreement.Comparison;
import sharinghub.agreement.Condition;
import sharinghub.agreement.FactTest;
import sharinghub.facts.FactValue;
import sharinghub.registers.FactKind;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Register;
import sharinghub.text.Nearest;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads conditions: what the register of facts says, joined by `and`, `or`, `not` and brackets. */
final class ConditionParser {

    /** Brackets and `not` within one another. */
    private static final int DEEPEST = 32;

    /** Stands where a condition could not be read; the problem is noted, so it reaches nobody. */
    private static final Condition UNREAD = new Condition.All(List.of());

    /** A fact, and whether the words used deny it. */
    private record Phrase(ListedFact fact, String words, boolean denied) {}

    private final Tokens tokens;
    private final Words words;
    private final GroupParser groups;
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    ConditionParser(Tokens tokens, Words words, Register<ListedFact> facts, GroupParser groups) {
        this.tokens = tokens;
        this.words = words;
        this.groups = groups;
        for (ListedFact fact : facts.entries().values()) {
            phrases.put(fact.said(), new Phrase(fact, fact.said(), false));
            fact.denied().ifPresent(denied -> phrases.put(denied, new Phrase(fact, denied, true)));
        }
    }

    Condition condition() {
        return chain(1);
    }

    private Condition chain(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(part(depth)));
        if (!tokens.isNext("and") && !tokens.isNext("or")) {
            return parts.getFirst();
        }
        String joint = tokens.peek().text();
        while (tokens.take(joint)) {
            parts.add(part(depth));
        }
        if (tokens.isNext("and") || tokens.isNext("or")) {
            throw tokens.lost(
                    "`and` and `or` stand side by side", "put brackets round what belongs together: `a and (b or c)`");
        }
        return joint.equals("and") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private Condition part(int depth) {
        if (depth > DEEPEST) {
            throw tokens.lost("more than " + DEEPEST + " brackets within brackets", "say it in several clauses");
        }
        if (tokens.take("not")) {
            return new Condition.Not(part(depth + 1));
        }
        if (tokens.take(Token.Kind.OPEN)) {
            Condition inside = chain(depth + 1);
            tokens.expect(Token.Kind.CLOSE, "`)`", "close the bracket");
            return inside;
        }
        return words.phrase(phrases, "condition").map(this::stated).orElse(UNREAD);
    }

    private Condition stated(Phrase phrase) {
        return switch (phrase.fact().kind()) {
            case FactKind.YesNo yesNo ->
                stated(phrase, phrase.words(), new FactTest.Is(phrase.denied() ? FactValue.NO : FactValue.YES));
            case FactKind.ValidUntil day -> stated(phrase, phrase.words(), new FactTest.NotPassed());
            case FactKind.Number number -> count(phrase);
            case FactKind.Day day -> within(phrase);
            case FactKind.Agency agency -> agency(phrase);
            case FactKind.OneOf oneOf -> word(phrase, oneOf);
        };
    }

    private Condition count(Phrase phrase) {
        Optional<Comparison> how = comparison();
        if (how.isEmpty()) {
            tokens.expect("is");
        }
        FactValue bound = new FactValue.Count(tokens.number("a number", 0, 999_999_999));
        return how.map(side -> compared(phrase, side, bound, List.of()))
                .orElseGet(() -> stated(phrase, phrase.words() + " is " + bound, new FactTest.Is(bound)));
    }

    /** {@code the meeting is within 5 days}. */
    private Condition within(Phrase phrase) {
        tokens.expect("is", "within");
        int days = tokens.number("a number of days", 0, 999);
        tokens.expect(days == 1 ? "day" : "days");
        return stated(
                phrase,
                phrase.words() + " is within " + days + (days == 1 ? " day" : " days"),
                new FactTest.Within(days));
    }

    /** {@code the originator is brockmere-police}. */
    private Condition agency(Phrase phrase) {
        tokens.expect("is");
        boolean not = tokens.take("not");
        return groups.agency()
                .map(agency -> isOrIsNot(phrase, not, FactValue.word(agency.text())))
                .orElse(UNREAD);
    }

    private static Condition isOrIsNot(Phrase phrase, boolean not, FactValue value) {
        return stated(
                phrase,
                phrase.words() + (not ? " is not " : " is ") + value,
                not ? new FactTest.IsNot(value) : new FactTest.Is(value));
    }

    private Condition word(Phrase phrase, FactKind.OneOf oneOf) {
        Token at = tokens.peek();
        Optional<Comparison> how = comparison();
        if (how.isPresent()) {
            if (!oneOf.rising()) {
                tokens.problem(at, phrase.words() + " has no more and no less", "write `is` and one of its words");
            }
            return oneOf(phrase, oneOf)
                    .map(bound -> compared(phrase, how.get(), bound, oneOf.words()))
                    .orElse(UNREAD);
        }
        tokens.expect("is");
        boolean not = tokens.take("not");
        return oneOf(phrase, oneOf).map(value -> isOrIsNot(phrase, not, value)).orElse(UNREAD);
    }

    private Optional<Comparison> comparison() {
        for (Comparison how : Comparison.values()) {
            if (tokens.take(how.said().split(" "))) {
                return Optional.of(how);
            }
        }
        return Optional.empty();
    }

    private Optional<FactValue> oneOf(Phrase phrase, FactKind.OneOf oneOf) {
        Token word = tokens.expect(Token.Kind.WORD, "a word", "write one of " + String.join(", ", oneOf.words()));
        if (oneOf.words().contains(word.text())) {
            return Optional.of(FactValue.word(word.text()));
        }
        tokens.problem(
                word,
                phrase.words() + " is never " + word.said(),
                Nearest.to(word.text(), oneOf.words())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("it is one of " + String.join(", ", oneOf.words())));
        return Optional.empty();
    }

    private static Condition compared(Phrase phrase, Comparison how, FactValue bound, List<String> scale) {
        return stated(
                phrase, phrase.words() + " " + how.said() + " " + bound, new FactTest.Compared(how, bound, scale));
    }

    private static Condition stated(Phrase phrase, String said, FactTest test) {
        return new Condition.Stated(phrase.fact().name(), test, said);
    }
}
