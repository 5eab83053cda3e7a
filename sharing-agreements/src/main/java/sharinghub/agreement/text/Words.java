package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sharinghub.reference.Spelling;
import sharinghub.registers.ListedStatute;
import sharinghub.registers.ListedTerm;
import sharinghub.registers.Register;
import sharinghub.text.Nearest;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads the smallest things: names, quotations, words of a register alone or in lists, phrases. */
final class Words {

    private static final int LONGEST_QUOTATION = 300;
    private static final int LONGEST_LIST = 500;

    /** What commonly stands after a phrase: an unknown one is taken to end before it. */
    private static final Set<String> AFTER_PHRASES =
            Set.of("and", "or", "teams", "except", "acting", "joins", "leaves", "within");

    private final Tokens tokens;
    private final Register<ListedStatute> statutes;

    /**
     * A reader of words.
     *
     * @param statutes names of Acts that no agreement may give any more
     */
    Words(Tokens tokens, Register<ListedStatute> statutes) {
        this.tokens = tokens;
        this.statutes = statutes;
    }

    /** A name of an agency or team that must come next. */
    String shortName(String what) {
        if (tokens.peek().text().length() > 40) {
            throw tokens.lost(tokens.peek().said() + " is longer than 40 characters", "write a shorter name");
        }
        return name(what);
    }

    /** {@code 1 working day}, {@code 5 working days}. */
    int workingDays() {
        int days = tokens.number("a number of working days", 1, 99);
        tokens.expect("working", days == 1 ? "day" : "days");
        return days;
    }

    /** Notes an Act that has gone. */
    void current(String said, Token at) {
        for (ListedStatute statute : statutes.entries().values()) {
            if (said.contains(statute.said())) {
                tokens.problem(
                        at,
                        "the " + statute.said() + " is obsolete",
                        "name the " + statute.successor() + ", which took its place");
            }
        }
    }

    /** The terms of a register by the words that agreements say for them. */
    Map<String, ListedTerm> said(Register<ListedTerm> register) {
        Map<String, ListedTerm> said = new LinkedHashMap<>();
        register.entries().values().forEach(term -> said.put(term.said(), term));
        return said;
    }

    /** A name that must come next and may be new. */
    String name(String what) {
        if (!Spelling.isName(tokens.peek().text())) {
            throw tokens.lost(
                    "expected " + what + ", found " + tokens.peek().said(),
                    "names are lower-case words with hyphens between, 2 to 60 characters");
        }
        return tokens.expect(Token.Kind.WORD, what, "write a name").text();
    }

    /** A quotation that must come next. */
    String quotation(String what) {
        Token token = tokens.expect(Token.Kind.STRING, what + " in quotation marks", "write it here");
        if (token.text().isBlank() || !token.text().strip().equals(token.text())) {
            tokens.problem(token, what + " is empty, or begins or ends with a space", "write words only");
        }
        if (token.text().length() > LONGEST_QUOTATION) {
            tokens.problem(token, what + " is longer than " + LONGEST_QUOTATION + " characters", "say it shorter");
        }
        current(token.text(), token);
        return token.text();
    }

    /** A word that must come next, and must stand in the register; nothing when it does not, which is noted. */
    Optional<String> listed(Register<?> register, String what) {
        Token word = tokens.expect(Token.Kind.WORD, what, "write one of the register of " + register.name());
        if (register.find(word.text()).isEmpty()) {
            tokens.problem(word, "unknown " + what + " " + word.said(), register.help(word.text()));
            return Optional.empty();
        }
        return Optional.of(word.text());
    }

    /** One or more words of the register with commas between, none twice. */
    List<String> listOf(Register<?> register, String what) {
        List<String> words = new ArrayList<>();
        do {
            Token at = tokens.peek();
            listed(register, what).ifPresent(word -> addOnce(words, word, at));
        } while (!isAndNext() && tokens.take(Token.Kind.COMMA));
        return words;
    }

    /** Adds what the list does not have yet; the second time is noted. */
    <T> void addOnce(List<T> list, T one, Token at) {
        if (list.size() == LONGEST_LIST) {
            throw tokens.lost("more than " + LONGEST_LIST + " in one list", "say it in several clauses");
        }
        tokens.work(list.size());
        if (list.contains(one)) {
            tokens.problem(at, "`" + one + "` stands here twice", "take one away");
        } else {
            list.add(one);
        }
    }

    /**
     * The longest of some phrases that comes next; nothing when none does, which is noted, and the words that seem to
     * be meant for one are passed over.
     *
     * @param phrases what each phrase stands for
     */
    <T> Optional<T> phrase(Map<String, T> phrases, String what) {
        Optional<String> said = phrases.keySet().stream()
                .filter(phrase -> tokens.isNext(phrase.split(" ")))
                .max(Comparator.comparingInt(phrase -> phrase.split(" ").length));
        if (said.isPresent()) {
            tokens.take(said.get().split(" "));
            return Optional.ofNullable(phrases.get(said.get()));
        }
        if (tokens.peek().kind() != Token.Kind.WORD) {
            throw tokens.lost("expected " + what + ", found " + tokens.peek().said(), "write " + example(phrases));
        }
        Token at = tokens.peek();
        String unknown = restOfLine();
        tokens.problem(
                at,
                "unknown " + what + " `" + unknown + "`",
                Nearest.to(unknown, phrases.keySet())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("write " + example(phrases)));
        return Optional.empty();
    }

    private String restOfLine() {
        int line = tokens.peek().line();
        List<String> words = new ArrayList<>();
        do {
            words.add(tokens.next().text());
        } while (tokens.peek().kind() == Token.Kind.WORD
                && tokens.peek().line() == line
                && !AFTER_PHRASES.contains(tokens.peek().text()));
        return String.join(" ", words);
    }

    /** A comma before `and a contact` ends a list. */
    private boolean isAndNext() {
        return tokens.peek().kind() == Token.Kind.COMMA && tokens.peek(1).is("and");
    }

    private static String example(Map<String, ?> phrases) {
        return phrases.keySet().stream()
                .limit(3)
                .map(phrase -> "`" + phrase + "`")
                .reduce((one, other) -> one + " or " + other)
                .orElse("nothing: the register is empty");
    }
}
