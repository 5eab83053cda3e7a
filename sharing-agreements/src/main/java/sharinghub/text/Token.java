package sharinghub.text;

/**
 * One word or sign of a text that people write.
 *
 * @param kind   what it is
 * @param text   a word as it stands; what is between quotation marks; the rest of a line after `|`; otherwise the sign
 * @param line   where it begins, counted from 1
 * @param column where it begins, counted from 1, in characters
 */
public record Token(Kind kind, String text, int line, int column) {

    /** What a token is. */
    public enum Kind {
        /** Letters, digits and the signs that join them. */
        WORD,
        /** Between quotation marks. */
        STRING,
        /** The rest of a line after `|`. */
        LINE,
        /** A comma. */
        COMMA(","),
        /** A semicolon. */
        SEMICOLON(";"),
        /** An opening bracket. */
        OPEN("("),
        /** A closing bracket. */
        CLOSE(")"),
        /** After the last. */
        END;

        private final String sign;

        Kind() {
            this("");
        }

        Kind(String sign) {
            this.sign = sign;
        }

        /** What it looks like, when it always looks the same; otherwise empty. */
        String sign() {
            return sign;
        }
    }

    /** Whether it is exactly this word. */
    public boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** How a sentence about it names it. */
    public String said() {
        return switch (kind) {
            case END -> "the end of the text";
            case STRING -> "\"" + text + "\"";
            case LINE -> "a line of text";
            default -> "`" + text + "`";
        };
    }
}
