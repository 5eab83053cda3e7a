package sharinghub.portal.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/**
 * Agreements to begin a new one from: every {@code *.agreement} of a folder, by the name of its file.
 *
 * @param titles what each calls itself
 * @param texts  what stands in each, comments and all
 */
public record AgreementTemplates(SequencedMap<String, String> titles, SequencedMap<String, String> texts) {

    /** Keeps copies. */
    public AgreementTemplates {
        titles = new LinkedHashMap<>(titles);
        texts = new LinkedHashMap<>(texts);
    }

    /** None: a new agreement begins with a pasted text. */
    public static AgreementTemplates none() {
        return new AgreementTemplates(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /**
     * Those of that folder.
     *
     * @throws IllegalArgumentException naming the file that cannot be read as an agreement
     */
    public static AgreementTemplates read(Path folder, Registers registers) throws IOException {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".agreement"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, UTF_8);
                String name = String.valueOf(file.getFileName()).replace(".agreement", "");
                titles.put(name, title(file, text, registers));
                texts.put(name, text);
            }
        }
        return new AgreementTemplates(titles, texts);
    }

    private static String title(Path file, String text, Registers registers) {
        return switch (AgreementReader.read(file.toString(), text, registers)) {
            case Reading.Read<Agreement>(Agreement agreement) ->
                agreement.heading().title();
            case Reading.Unreadable<Agreement>(var problems) ->
                throw new IllegalArgumentException("the template " + problems.getFirst());
        };
    }

    /** The text of one; nothing for a name that is not among them. */
    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
