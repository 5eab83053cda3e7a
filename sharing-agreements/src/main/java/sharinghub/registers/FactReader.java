package sharinghub.registers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import sharinghub.facts.FactName;
import sharinghub.facts.Voucher;
import sharinghub.reference.Spelling;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads facts: {@code [denied "..."]}, {@code vouched by hub}, {@code kind ...}. */
final class FactReader {

    private FactReader() {}

    static ListedFact read(Tokens tokens, Token name, Token said) {
        Optional<String> denied = tokens.take("denied")
                ? Optional.of(RegisterReader.phrase(
                        tokens,
                        tokens.expect(Token.Kind.STRING, "a sentence in quotation marks", "write how it is denied")))
                : Optional.empty();
        tokens.expect("vouched", "by");
        Voucher voucher = voucher(tokens);
        tokens.expect("kind");
        FactKind kind = kind(tokens);
        if (denied.isPresent() && !(kind instanceof FactKind.YesNo)) {
            tokens.problem(name, "only what is yes or no can be denied", "take the line with `denied` away");
        }
        return new ListedFact(
                new FactName(name.text()),
                RegisterReader.phrase(tokens, said),
                denied,
                voucher,
                kind,
                RegisterReader.source(tokens));
    }

    private static Voucher voucher(Tokens tokens) {
        Token word = tokens.peek();
        Optional<Voucher> voucher = Arrays.stream(Voucher.values())
                .filter(one -> word.is(one.toString()))
                .findFirst();
        if (voucher.isEmpty()) {
            throw tokens.lost("unknown voucher " + word.said(), "write `hub`, `author`, `reader` or `originator`");
        }
        tokens.next();
        return voucher.get();
    }

    private static FactKind kind(Tokens tokens) {
        if (tokens.take("yes", "or", "no")) {
            return new FactKind.YesNo();
        }
        if (tokens.take("number")) {
            return new FactKind.Number();
        }
        if (tokens.take("valid", "until")) {
            return new FactKind.ValidUntil();
        }
        if (tokens.take("day")) {
            return new FactKind.Day();
        }
        if (tokens.take("agency")) {
            return new FactKind.Agency();
        }
        if (tokens.take("one", "of")) {
            return new FactKind.OneOf(wordsOnce(tokens), false);
        }
        if (tokens.take("rising")) {
            return new FactKind.OneOf(wordsOnce(tokens), true);
        }
        throw tokens.lost(
                "unknown kind of fact " + tokens.peek().said(),
                "write `yes or no`, `one of` and words, `rising` and words, `number`, `valid until`, `day` or `agency`");
    }

    private static List<String> wordsOnce(Tokens tokens) {
        HashSet<String> seen = new HashSet<>();
        List<Token> words = RegisterReader.words(tokens, "a word");
        for (Token word : words) {
            if (!seen.add(word.text())) {
                tokens.problem(word, word.said() + " stands here twice", "take one away");
            }
            if (!Spelling.isWords(word.text()) || word.is("yes") || word.is("no")) {
                tokens.problem(
                        word, word.said() + " is not how words are spelt", "write lower-case words with hyphens");
            }
        }
        return words.stream().map(Token::text).toList();
    }
}
