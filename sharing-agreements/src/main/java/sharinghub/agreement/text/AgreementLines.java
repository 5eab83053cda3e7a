package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Item;

/** The lines of the canonical text, each with the item it belongs to: for whoever shows an agreement part by part, word for word. */
public final class AgreementLines {

    private final List<String> heading = new ArrayList<>();
    private final Map<String, List<String>> items = new LinkedHashMap<>();

    private AgreementLines() {}

    /** The lines of one agreement. */
    public static AgreementLines of(Agreement agreement) {
        AgreementLines lines = new AgreementLines();
        List<String> into = lines.heading;
        for (String line : AgreementWriter.canonical(agreement).split("\n")) {
            String[] words = line.split(" ", 3);
            if (words.length == 3 && List.of("clause", "duty", "text").contains(words[0])) {
                into = new ArrayList<>();
                lines.items.put(words[1], into);
            } else {
                into.add(line.strip());
            }
        }
        return lines;
    }

    /** Everything above the first item. */
    public List<String> heading() {
        return List.copyOf(heading);
    }

    /** What stands below the first line of an item of this agreement. */
    public List<String> of(Item item) {
        return List.copyOf(items.getOrDefault(item.number().text(), List.of()));
    }
}
