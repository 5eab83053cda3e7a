package sharinghub.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that people write into words and signs. One pass, bounded, and nothing hidden survives it: a character that
 * cannot be seen, or that changes the order of others on the page, is a problem.
 */
final class Scanner {

    /** The longest text, in characters. */
    static final int LONGEST = 1024 * 1024;

    /** The most words and signs: a text of that length has fewer, unless it has nothing to say. */
    static final int MOST = 256 * 1024;

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;

    private Scanner(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens, the last of kind END; none but that when the text is too long to be looked at. */
    static List<Token> scan(String text, Problems problems) {
        Scanner scanner = new Scanner(text, problems);
        if (text.length() > LONGEST) {
            problems.add(1, 1, "this text has " + text.length() + " characters", "the longest we read has " + LONGEST);
        } else {
            scanner.scanAll();
        }
        scanner.tokens.add(new Token(Token.Kind.END, "", scanner.line, scanner.column));
        return List.copyOf(scanner.tokens);
    }

    private void scanAll() {
        while (at < text.length()) {
            if (tokens.size() == MOST || problems.isFull()) {
                refuseTheRest();
                return;
            }
            int sign = text.codePointAt(at);
            switch (sign) {
                case '\n', '\r', ' ', '\t' -> step();
                case '#' -> comment();
                case ',' -> sign(Token.Kind.COMMA);
                case ';' -> sign(Token.Kind.SEMICOLON);
                case '(' -> sign(Token.Kind.OPEN);
                case ')' -> sign(Token.Kind.CLOSE);
                case '"' -> string();
                case '|' -> line();
                default -> wordOrProblem(sign);
            }
        }
    }

    private void refuseTheRest() {
        if (!problems.isFull()) {
            problems.add(line, column, "more than " + MOST + " words and signs", "split the text");
        }
    }

    private void comment() {
        int startColumn = column;
        check(restOfLine(), line, startColumn);
    }

    private void sign(Token.Kind kind) {
        tokens.add(new Token(kind, kind.sign(), line, column));
        step();
    }

    private void string() {
        int startLine = line;
        int startColumn = column;
        step();
        int from = at;
        while (at < text.length() && text.charAt(at) != '"' && !atLineEnd()) {
            step();
        }
        String inside = text.substring(from, at);
        if (at == text.length() || text.charAt(at) != '"') {
            problems.add(startLine, startColumn, "this quotation does not end on its line", "close it with `\"`");
        } else {
            step();
        }
        add(Token.Kind.STRING, inside, startLine, startColumn);
    }

    private void line() {
        int startLine = line;
        int startColumn = column;
        step();
        String rest = restOfLine().strip();
        add(Token.Kind.LINE, rest, startLine, startColumn);
    }

    private void wordOrProblem(int sign) {
        int startLine = line;
        int startColumn = column;
        int from = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            step();
        }
        if (at > from) {
            tokens.add(new Token(Token.Kind.WORD, text.substring(from, at), startLine, startColumn));
        } else {
            problems.add(
                    startLine,
                    startColumn,
                    "the character " + named(sign) + " does not belong here",
                    "words are letters and digits; anything else stands in quotation marks or after `|`");
            step();
        }
    }

    private void add(Token.Kind kind, String inside, int startLine, int startColumn) {
        check(inside, startLine, startColumn);
        tokens.add(new Token(kind, inside, startLine, startColumn));
    }

    private void check(String inside, int startLine, int startColumn) {
        if (inside.codePoints().anyMatch(Scanner::isHidden)) {
            problems.add(
                    startLine,
                    startColumn,
                    "this text has a character that cannot be seen",
                    "write it again by hand, without copying");
        } else if (!Normalizer.isNormalized(inside, Normalizer.Form.NFC)) {
            problems.add(
                    startLine,
                    startColumn,
                    "this text writes a letter and its accent apart",
                    "write it in Unicode's composed form (NFC)");
        }
    }

    private String restOfLine() {
        int from = at;
        while (at < text.length() && !atLineEnd()) {
            step();
        }
        return text.substring(from, at);
    }

    private boolean atLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void step() {
        int sign = text.codePointAt(at);
        at += Character.charCount(sign);
        if (sign == '\n' || (sign == '\r' && (at == text.length() || text.charAt(at) != '\n'))) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private static boolean isOfWord(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-'
                || sign == '.'
                || sign == '/'
                || sign == '\'';
    }

    /** Controls, unassigned, private and replacement characters, and those that only steer how others are shown. */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> sign != ' ';
            default -> sign == 0xFFFD;
        };
    }

    private static String named(int sign) {
        return isHidden(sign) ? "U+%04X".formatted(sign) : "`" + Character.toString(sign) + "`";
    }
}
