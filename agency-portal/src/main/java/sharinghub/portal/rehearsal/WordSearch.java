package sharinghub.portal.rehearsal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks through files of any size and kind for words, in all their {@link Spellings}; a file packed by gzip is unpacked. */
final class WordSearch {

    private static final int AT_ONCE = 8 << 20;

    private final List<String> stem;
    private final Map<String, List<String>> words;
    private final int overlap;

    /**
     * @param stem  how every word begins, at least four letters; most of a file is searched for this alone
     * @param words at least one
     */
    WordSearch(String stem, Set<String> words) {
        this.stem = Spellings.of(stem);
        this.words = words.stream().collect(Collectors.toMap(Function.identity(), Spellings::of));
        this.overlap = this.words.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }

    /** A search for one word. */
    static WordSearch of(String word) {
        return new WordSearch(word, Set.of(word));
    }

    /** The words that are in the file, or in any file of the folder. */
    Set<String> in(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            look(file, found);
        }
        return found;
    }

    private void look(Path file, Set<String> found) throws IOException {
        try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] bytes = new byte[AT_ONCE];
            int kept = 0;
            for (int read = in.readNBytes(bytes, 0, AT_ONCE);
                    read > 0;
                    read = in.readNBytes(bytes, kept, AT_ONCE - kept)) {
                int filled = kept + read;
                look(new String(bytes, 0, filled, ISO_8859_1), found);
                kept = Math.min(overlap, filled);
                System.arraycopy(bytes, filled - kept, bytes, 0, kept);
            }
        }
    }

    private void look(String among, Set<String> found) {
        if (stem.stream().anyMatch(among::contains)) {
            words.forEach((word, spellings) -> {
                if (spellings.stream().anyMatch(among::contains)) {
                    found.add(word);
                }
            });
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in) : in;
    }
}
