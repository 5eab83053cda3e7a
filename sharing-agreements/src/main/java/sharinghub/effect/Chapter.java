package sharinghub.effect;

import java.util.List;

/**
 * Some sentences under one heading.
 *
 * @param heading   what they are about
 * @param sentences plain ones
 */
public record Chapter(String heading, List<String> sentences) {

    /** Copies the list. */
    public Chapter {
        sentences = List.copyOf(sentences);
    }
}
