package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final DutyParser duties;
    private Optional<ClauseNumber> last = Optional.empty();

    ItemParser(Tokens tokens, Words words, ClauseParser clauses, DutyParser duties) {
        this.tokens = tokens;
        this.words = words;
        this.clauses = clauses;
        this.duties = duties;
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
            case "duty" -> duties.duty(number, title);
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

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        do {
            Token line = tokens.expect(Token.Kind.LINE, "a line of text", "begin it with `|`");
            words.current(line.text(), line);
            lines.add(line.text());
        } while (tokens.peek().kind() == Token.Kind.LINE);
        return lines;
    }
}
