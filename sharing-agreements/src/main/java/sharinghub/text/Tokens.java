package sharinghub.text;

import java.util.List;
import java.util.function.Predicate;

/**
 * The words and signs of one text, read from left to right. Where something else stands than must, it notes a problem and
 * throws {@link Lost}; whoever began a block catches that, goes on at the next block, and so finds every problem.
 */
public final class Tokens {

    /** Thrown at a place from which a block cannot be read on; its problem is noted already. Never leaves a reader. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Lost() {
            super("the rest of the block is skipped", null, false, false);
        }
    }

    /** The longest text that is looked at, in characters. */
    public static final int LONGEST = Scanner.LONGEST;

    private final List<Token> tokens;
    private final Problems problems;
    private int at;
    private long steps;

    private Tokens(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Cuts the text; characters that do not belong are problems at once. */
    public static Tokens of(String text, Problems problems) {
        return new Tokens(Scanner.scan(text, problems), problems);
    }

    /** What comes next; at the end always the end. */
    public Token peek() {
        return peek(0);
    }

    /** What comes after so many others. */
    public Token peek(int ahead) {
        steps++;
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** Takes what comes next. */
    public Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Whether exactly these words come next. */
    public boolean isNext(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes these words if they come next, and says whether. */
    public boolean take(String... words) {
        boolean next = isNext(words);
        at += next ? words.length : 0;
        return next;
    }

    /** Takes a sign of that kind if it comes next, and says whether. */
    public boolean take(Token.Kind kind) {
        boolean next = peek().kind() == kind;
        at += next ? 1 : 0;
        return next;
    }

    /** Takes these words, which must come next. */
    public void expect(String... words) {
        for (String word : words) {
            if (!take(word)) {
                throw lost(
                        "expected `" + word + "`, found " + peek().said(),
                        "write `" + String.join(" ", words) + "` here");
            }
        }
    }

    /** Takes a token of that kind, which must come next; `what` says what is expected, for people. */
    public Token expect(Token.Kind kind, String what, String help) {
        if (peek().kind() != kind) {
            throw lost("expected " + what + ", found " + peek().said(), help);
        }
        return next();
    }

    /** Takes a whole number that must come next. */
    public int number(String what, int least, int most) {
        Token token = peek();
        if (token.kind() == Token.Kind.WORD && token.text().matches("0|[1-9][0-9]{0,8}")) {
            int number = Integer.parseInt(token.text());
            if (number >= least && number <= most) {
                next();
                return number;
            }
        }
        throw lost("expected " + what + ", found " + token.said(), "write a number from " + least + " to " + most);
    }

    /** Notes a problem at an earlier token; reading goes on. */
    public void problem(Token where, String what, String help) {
        problems.add(where, what, help);
        endIfFull();
    }

    /** Counts work that a reader does besides looking at words, such as comparing a word with those already read. */
    public void work(int done) {
        steps += done;
    }

    /** How much was done so far: words looked at, and what {@link #work} was told. Grows with the length of the text, no faster. */
    public long steps() {
        return steps;
    }

    /** How many problems were noted so far. */
    public int problems() {
        return problems.count();
    }

    /** Notes a problem at what comes next, and gives what to throw. */
    public Lost lost(String what, String help) {
        problems.add(peek(), what, help);
        endIfFull();
        return new Lost();
    }

    /** Nobody will be told of more problems, so nobody looks for them. */
    private void endIfFull() {
        if (problems.isFull()) {
            at = tokens.size() - 1;
        }
    }

    /** Skips to the next word in the first column that begins a block, or to the end. */
    public void skipTo(Predicate<Token> beginsBlock) {
        while (peek().kind() != Token.Kind.END && !(peek().column() == 1 && beginsBlock.test(peek()))) {
            next();
        }
    }
}
