package sharinghub.portal.rehearsal;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that nobody can guess, one for each thing typed during a tour: found anywhere, a word says what was typed there.
 * All share one beginning of {@value #STEM_LETTERS} letters, so that one search looks for all of them.
 */
final class PlantedWords {

    private static final int STEM_LETTERS = 14;
    private static final int ENDING_LETTERS = 3;
    private static final int ALPHABET = 26;

    private final String stem;
    private final SequencedMap<String, String> typedByWord = new LinkedHashMap<>();

    /** Small letters only: they stand as they are in a URL, in JSON, in XML and in every encoding that knows ASCII. */
    PlantedWords(SecureRandom chance) {
        StringBuilder letters = new StringBuilder();
        chance.ints(STEM_LETTERS, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        stem = letters.toString();
    }

    /** What is to be typed instead of {@code text}: the same, with a new word behind it. */
    String in(String text) {
        String word = stem + ending(typedByWord.size());
        typedByWord.put(word, text);
        return text + "-" + word;
    }

    /** How many there are by now. */
    int count() {
        return typedByWord.size();
    }

    /** Looks for those there are by now. */
    WordSearch search() {
        return new WordSearch(stem, typedByWord.keySet());
    }

    /** What was typed with these words. */
    String typedWith(Set<String> words) {
        return words.stream().map(word -> "`" + typedByWord.get(word) + "`").collect(Collectors.joining(", "));
    }

    private static String ending(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; letters.length() < ENDING_LETTERS; left /= ALPHABET) {
            letters.append((char) ('a' + left % ALPHABET));
        }
        return letters.toString();
    }
}
