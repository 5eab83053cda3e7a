package sharinghub.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.reference.Spelling;
import sharinghub.text.Day;
import sharinghub.text.Problems;
import sharinghub.text.TextProblem;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/**
 * Reads one register: its first line, then entries, each a word for the kind, its name, a quotation, and what the kind
 * asks for.
 */
final class RegisterReader {

    /** Reads what follows name and quotation of one entry. */
    @FunctionalInterface
    interface EntryReader<E> {
        E read(Tokens tokens, Token name, Token said);
    }

    /** What came of it: a register as far as it could be read, and what is wrong with it. */
    record Outcome<E>(Register<E> register, List<TextProblem> problems) {}

    private static final String CATEGORY = "(?=.{2,80}$)[a-z][a-z0-9]*([-.][a-z][a-z0-9]*)*";

    private RegisterReader() {}

    /**
     * Reads a text.
     *
     * @param register the name its first line must give
     * @param kind     the word every entry begins with
     */
    static <E> Outcome<E> read(String file, String text, String register, String kind, EntryReader<E> entries) {
        Problems problems = new Problems(file);
        Tokens tokens = Tokens.of(text, problems);
        int version = 1;
        LocalDate from = LocalDate.EPOCH;
        try {
            tokens.expect("register", register);
            tokens.expect(Token.Kind.COMMA, "a comma", "write `register " + register + ", version 1, from 1 May 2026`");
            tokens.expect("version");
            version = tokens.number("the version", 1, 9_999);
            tokens.expect(Token.Kind.COMMA, "a comma", "write since when it stands: `, from 1 May 2026`");
            tokens.expect("from");
            from = Day.read(tokens);
        } catch (Tokens.Lost lost) {
            tokens.skipTo(token -> token.is(kind));
        }
        Map<String, E> read = new LinkedHashMap<>();
        while (tokens.peek().kind() != Token.Kind.END) {
            entry(tokens, kind, entries, read);
        }
        return new Outcome<>(new Register<>(register, version, from, read), problems.inOrder());
    }

    private static <E> void entry(Tokens tokens, String kind, EntryReader<E> entries, Map<String, E> read) {
        try {
            tokens.expect(kind);
            String text = tokens.peek().text();
            if (!(kind.equals("category") ? text.matches(CATEGORY) : Spelling.isName(text))) {
                throw tokens.lost(
                        "expected a name, found " + tokens.peek().said(),
                        "write lower-case words with hyphens between");
            }
            Token name = tokens.next();
            Token said = tokens.expect(Token.Kind.STRING, "what it is, in quotation marks", "write it after the name");
            if (read.put(name.text(), entries.read(tokens, name, said)) != null) {
                tokens.problem(name, name.said() + " stands here twice", "take one away");
            }
        } catch (Tokens.Lost lost) {
            tokens.skipTo(token -> token.is(kind));
        }
    }

    /** One or more words with commas between. */
    static List<Token> words(Tokens tokens, String what) {
        List<Token> words = new ArrayList<>();
        do {
            words.add(tokens.expect(Token.Kind.WORD, what, "write one or more, with commas between"));
        } while (tokens.take(Token.Kind.COMMA));
        return words;
    }

    /** {@code confirmed by "..."}, or {@code to be confirmed "..."}: where an entry comes from, at its end. */
    static Source source(Tokens tokens) {
        boolean confirmed = tokens.take("confirmed", "by");
        if (!confirmed && !tokens.take("to", "be", "confirmed")) {
            throw tokens.lost(
                    "expected where this comes from, found " + tokens.peek().said(),
                    "end it with `confirmed by \"...\"` or `to be confirmed \"...\"`");
        }
        return new Source(
                confirmed,
                tokens.expect(Token.Kind.STRING, "the source in quotation marks", "write where this comes from")
                        .text());
    }

    /** {@code [replaced by NAME]}. */
    static Optional<String> replacedBy(Tokens tokens) {
        return tokens.take("replaced", "by")
                ? Optional.of(tokens.expect(Token.Kind.WORD, "a name", "write the one that took its place")
                        .text())
                : Optional.empty();
    }

    /** The words of a quotation that agreements repeat without its marks. */
    static String phrase(Tokens tokens, Token said) {
        if (!said.text().matches("[A-Za-z0-9'./-]+( [A-Za-z0-9'./-]+)*")) {
            tokens.problem(said, "agreements cannot say " + said.said(), "write words with one space between");
        }
        return said.text();
    }
}
