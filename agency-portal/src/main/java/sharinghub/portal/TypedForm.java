package sharinghub.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sharinghub.portal.design.Form;

/** A form as it was sent, read strictly: bounded, without control characters, lines ended the same way everywhere. */
final class TypedForm {

    private static final int MOST_FIELDS = 300;

    private TypedForm() {}

    static Form read(jakarta.ws.rs.core.Form sent) {
        Set<Map.Entry<String, List<String>>> fields = sent.asMap().entrySet();
        if (fields.size() > MOST_FIELDS) {
            throw new Refused(413, "too-long");
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> field : fields) {
            if (!field.getKey().matches("[a-z0-9][a-z0-9.-]{0,79}")) {
                throw new Refused(400, "field");
            }
            typed.put(
                    field.getKey(),
                    field.getValue().stream().map(TypedForm::clean).toList());
        }
        return Form.of(typed);
    }

    /** Browsers end lines with CR LF; we keep LF. Any other control character is refused. */
    private static String clean(String value) {
        String text = value.replace("\r\n", "\n");
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new Refused(400, "control");
        }
        return text;
    }
}
