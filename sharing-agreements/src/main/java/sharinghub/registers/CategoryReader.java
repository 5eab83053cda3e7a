package sharinghub.registers;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads categories: {@code category offending.convictions "Convictions"}, {@code [flagged criminal-offence]}. */
final class CategoryReader {

    private final Map<String, Set<Flag>> above = new HashMap<>();

    ListedCategory read(Tokens tokens, Token name, Token title) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        int dot = name.text().lastIndexOf('.');
        if (dot > 0) {
            String parent = name.text().substring(0, dot);
            if (!above.containsKey(parent)) {
                tokens.problem(name, "`" + parent + "` is not listed above " + name.said(), "list it first");
            }
            flags.addAll(above.getOrDefault(parent, Set.of()));
        }
        if (tokens.take("flagged")) {
            flags.addAll(flags(tokens));
        }
        above.put(name.text(), flags);
        return new ListedCategory(name.text(), title.text(), flags, RegisterReader.source(tokens));
    }

    static Set<Flag> flags(Tokens tokens) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Token word : RegisterReader.words(tokens, "a flag")) {
            Flag.fromText(word.text())
                    .ifPresentOrElse(
                            flags::add,
                            () -> tokens.problem(
                                    word,
                                    "unknown flag " + word.said(),
                                    "flags are `special-category` and `criminal-offence`"));
        }
        return flags;
    }
}
