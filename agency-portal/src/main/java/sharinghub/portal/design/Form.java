package sharinghub.portal.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a person typed into a form, and what is wrong with it. Nothing is asked twice: a form shown again shows what was
 * typed. A page method takes one as a parameter, `@Context Form form`.
 */
public final class Form {

    private final Map<String, List<String>> typed;
    private final SequencedMap<String, String> problems = new LinkedHashMap<>();

    private Form(Map<String, List<String>> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** A form nobody has typed into yet. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** A form with these values in it, by field name: just typed, or from a draft. */
    public static Form of(Map<String, List<String>> typed) {
        return new Form(typed);
    }

    /** What was typed into that field, without blanks around it; empty when nothing was. */
    public String typed(String field) {
        return each(field).isEmpty() ? "" : each(field).getFirst().strip();
    }

    /** Every value sent under that name: the boxes ticked, the lines added; none when nothing was. */
    public List<String> each(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether that answer was chosen. */
    public boolean chosen(String field, String value) {
        return each(field).contains(value);
    }

    /** Everything typed, by field name: what a draft keeps. */
    public Map<String, List<String>> typed() {
        return typed;
    }

    /**
     * Says what is wrong with a field, and so what to do: "Enter a reason for opening this case". The first thing said
     * about a field stands.
     */
    public void refuse(String field, String message) {
        problems.putIfAbsent(field, message);
    }

    /** What is wrong with that field; empty when nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** All that is wrong, in the order it was said, which should be the order of the fields. */
    public SequencedMap<String, String> problems() {
        return new LinkedHashMap<>(problems);
    }

    /** Whether the form must be shown again. */
    public boolean faulty() {
        return !problems.isEmpty();
    }
}
