package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Item;
import sharinghub.agreement.TextClause;
import sharinghub.reference.ClauseNumber;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads numbered items: clauses, duties and texts. Their numbers rise. */
final class ItemParser {

    private final Tokens tokens;
    private final Words words;
    private final ClauseParser clauses;
    private Optional<ClauseNumber> last = Optional.empty();

    ItemParser(Tokens tokens, Words words, ClauseParser clauses) {
        this.tokens = tokens;
        this.words = words;
        this.clauses = clauses;
    }

    Item item() {
        String kind = tokens.peek().text();
        if (!tokens.take("clause") && !tokens.take("duty") && !tokens.take("text")) {
            throw tokens.lost(
                    "expected `clause`, `duty` or `text`, found "
                            + tokens.peek().said(),
                    "the line before may lack a comma, or this word may be misspelt");
        }
        ClauseNumber number = number();
        String title = words.quotation("the heading");
        return switch (kind) {
            case "clause" -> clauses.clause(number, title);
            case "duty" -> new Duty(number, title, sentence());
            default -> new TextClause(number, title, lines());
        };
    }

    private ClauseNumber number() {
        Token at = tokens.expect(Token.Kind.WORD, "a number", "number it, such as `4.1`");
        ClauseNumber number;
        try {
            number = new ClauseNumber(at.text());
        } catch (IllegalArgumentException e) {
            tokens.problem(at, at.said() + " is not a number of a clause", "write groups of digits with dots between");
            return last.orElse(new ClauseNumber("1"));
        }
        if (last.isPresent() && number.compareTo(last.get()) <= 0) {
            tokens.problem(
                    at, "number " + number + " does not come after " + last.get(), "numbers rise, none stands twice");
        }
        last = Optional.of(number);
        return number;
    }

    /** The words up to the next item. */
    private String sentence() {
        StringBuilder sentence =
                new StringBuilder(tokens.expect(Token.Kind.WORD, "a sentence", "say who owes what by when")
                        .text());
        while (!beginsItem() && tokens.peek().kind() != Token.Kind.END) {
            if (tokens.take(Token.Kind.COMMA)) {
                sentence.append(',');
            } else {
                Token word = tokens.expect(Token.Kind.WORD, "a word", "a duty is words and commas");
                sentence.append(' ').append(word.text());
            }
        }
        return sentence.toString();
    }

    private boolean beginsItem() {
        return (tokens.isNext("clause") || tokens.isNext("duty") || tokens.isNext("text"))
                && tokens.peek(2).kind() == Token.Kind.STRING;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(tokens.expect(Token.Kind.LINE, "a line of text", "begin it with `|`")
                    .text());
        } while (tokens.peek().kind() == Token.Kind.LINE);
        return lines;
    }
}
