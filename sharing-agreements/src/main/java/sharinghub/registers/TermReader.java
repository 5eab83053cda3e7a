package sharinghub.registers;

import java.util.Optional;
import sharinghub.text.Day;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads entries that say little more than a word and its meaning: terms, phrases, purposes, onward rules, holidays, statutes. */
final class TermReader {

    private TermReader() {}

    static ListedTerm term(Tokens tokens, Token name, Token said) {
        return new ListedTerm(name.text(), said.text(), RegisterReader.source(tokens));
    }

    /** A term that agreements say in these very words. */
    static ListedTerm phrase(Tokens tokens, Token name, Token said) {
        return new ListedTerm(name.text(), RegisterReader.phrase(tokens, said), RegisterReader.source(tokens));
    }

    /** {@code [for break-glass]}. */
    static ListedPurpose purpose(Tokens tokens, Token name, Token said) {
        boolean breakGlass = tokens.take("for", "break-glass");
        return new ListedPurpose(name.text(), said.text(), breakGlass, RegisterReader.source(tokens));
    }

    /** {@code means with-consent}. */
    static ListedRule rule(Tokens tokens, Token name, Token said) {
        tokens.expect("means");
        Optional<OnwardMeaning> means = OnwardMeaning.fromText(tokens.peek().text());
        if (means.isEmpty()) {
            throw tokens.lost(
                    "unknown meaning " + tokens.peek().said(), "write `never`, `with-consent` or `by-clause`");
        }
        tokens.next();
        return new ListedRule(
                name.text(), RegisterReader.phrase(tokens, said), means.get(), RegisterReader.source(tokens));
    }

    /** {@code on 25 December 2026}. */
    static ListedHoliday holiday(Tokens tokens, Token name, Token said) {
        tokens.expect("on");
        return new ListedHoliday(name.text(), said.text(), Day.read(tokens), RegisterReader.source(tokens));
    }

    /** {@code replaced by "..."}. */
    static ListedStatute statute(Tokens tokens, Token name, Token said) {
        tokens.expect("replaced", "by");
        String successor = tokens.expect(Token.Kind.STRING, "a name in quotation marks", "write what took its place")
                .text();
        return new ListedStatute(name.text(), said.text(), successor, RegisterReader.source(tokens));
    }
}
