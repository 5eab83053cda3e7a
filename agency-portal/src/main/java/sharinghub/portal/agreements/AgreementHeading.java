package sharinghub.portal.agreements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;

/** The lines on top of an agreement's text that a form can fill in: name and version, title, first and last day. */
final class AgreementHeading {

    private static final Pattern NAMED = Pattern.compile("(?m)^agreement +([a-z0-9-]+), +version +([0-9]+)");
    private static final Pattern TITLE = Pattern.compile("(?m)^( +title +)\"([^\"]*)\"");
    private static final Pattern TERM = Pattern.compile(
            "(?m)^( +in force from +)([0-9]{1,2} [A-Za-z]+ [0-9]{4})( +to +)([0-9]{1,2} [A-Za-z]+ [0-9]{4})");
    private static final int LONGEST_TITLE = 200;

    private AgreementHeading() {}

    /** What stands in that field in the text; empty where it cannot be found. */
    static String typed(String text, String field) {
        return switch (field) {
            case "name" -> found(NAMED, text, 1);
            case "version" -> found(NAMED, text, 2);
            case "title" -> found(TITLE, text, 2);
            case "first" -> found(TERM, text, 2);
            default -> found(TERM, text, 4);
        };
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(group) : "";
    }

    /** Says what is wrong with the form's fields. */
    static void check(Form form, Words words) {
        if (!form.typed("name").matches("[a-z][a-z0-9-]{0,59}")) {
            form.refuse("name", words.say("enter-name"));
        }
        if (!form.typed("version").matches("[1-9][0-9]{0,4}")) {
            form.refuse("version", words.say("enter-version"));
        }
        String title = form.typed("title");
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.contains("\"")) {
            form.refuse("title", words.say("enter-title"));
        }
        Optional<LocalDate> first = day(form, "first");
        Optional<LocalDate> last = day(form, "last");
        if (first.isEmpty()) {
            form.refuse("first", words.say("enter-day"));
        }
        if (last.isEmpty()) {
            form.refuse("last", words.say("enter-day"));
        } else if (first.filter(last.get()::isBefore).isPresent()) {
            form.refuse("last", words.say("enter-later-day"));
        }
    }

    private static Optional<LocalDate> day(Form form, String field) {
        try {
            return Optional.of(PlainTime.readDay(form.typed(field)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The text with the form's answers in those lines; what cannot be found in it stays as it is. */
    static String with(String text, Form form) {
        String named = NAMED.matcher(text)
                .replaceFirst(Matcher.quoteReplacement(
                        "agreement " + form.typed("name") + ", version " + form.typed("version")));
        String titled =
                TITLE.matcher(named).replaceFirst("$1" + Matcher.quoteReplacement("\"" + form.typed("title") + "\""));
        return TERM.matcher(titled)
                .replaceFirst("$1" + Matcher.quoteReplacement(form.typed("first")) + "$3"
                        + Matcher.quoteReplacement(form.typed("last")));
    }
}
