package sharinghub.portal.rehearsal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * How a word of small letters may stand among bytes. Each spelling is a string with one character a byte.
 *
 * <ul>
 *   <li>As itself: UTF-8, Latin-1, Java's compact strings, what Derby writes, percent-encoding.
 *   <li>UTF-16 in both orders: other Java strings, arrays of characters in a heap dump.
 *   <li>Base64 and base64url of the first, whatever stands before and behind: one spelling for each of three places. Letters
 *       never give the two digits in which the alphabets differ.
 *   <li>Hexadecimal, in small and in large digits.
 * </ul>
 */
final class Spellings {

    private Spellings() {}

    /** All of them, for a word of at least four letters. */
    static List<String> of(String word) {
        List<String> spellings =
                new ArrayList<>(List.of(bytes(word, US_ASCII), bytes(word, UTF_16BE), bytes(word, UTF_16LE)));
        for (int before = 0; before < 3; before++) {
            spellings.add(base64(before, word));
        }
        String hex = HexFormat.of().formatHex(word.getBytes(US_ASCII));
        spellings.add(hex);
        spellings.add(hex.toUpperCase(Locale.ROOT));
        return List.copyOf(spellings);
    }

    private static String bytes(String word, Charset charset) {
        return new String(word.getBytes(charset), ISO_8859_1);
    }

    /** The digits that hang on the word alone, when so many bytes stand before it in its group of three. */
    private static String base64(int before, String word) {
        String digits = Base64.getEncoder().encodeToString(("x".repeat(before) + word).getBytes(US_ASCII));
        int first = (8 * before + 5) / 6;
        int end = 8 * (before + word.length()) / 6;
        return digits.substring(first, end);
    }
}
