package sharinghub.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Item;
import sharinghub.agreement.TextClause;
import sharinghub.agreement.text.AgreementLines;
import sharinghub.reference.ClauseNumber;

/** Clauses, duties and texts that are new, gone, or read otherwise; by their numbers, as that is how people find them. */
final class ItemDiff {

    private final Map<ClauseNumber, Item> before = new LinkedHashMap<>();
    private final Map<ClauseNumber, Item> now = new LinkedHashMap<>();
    private final AgreementLines linesBefore;
    private final AgreementLines linesNow;

    private ItemDiff(Agreement old, Agreement fresh) {
        old.items().forEach(item -> before.put(item.number(), item));
        fresh.items().forEach(item -> now.put(item.number(), item));
        this.linesBefore = AgreementLines.of(old);
        this.linesNow = AgreementLines.of(fresh);
    }

    static List<Chapter> of(Agreement old, Agreement fresh) {
        ItemDiff items = new ItemDiff(old, fresh);
        return List.of(
                new Chapter("Clauses", items.said(Clause.class)),
                new Chapter("Duties", items.said(Duty.class)),
                new Chapter("What only people can judge", items.said(TextClause.class)));
    }

    private List<String> said(Class<? extends Item> kind) {
        List<String> said = new ArrayList<>();
        Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .forEach(number -> said.addAll(said(number, kind)));
        return said;
    }

    private List<String> said(ClauseNumber number, Class<? extends Item> kind) {
        Item was = before.get(number);
        Item is = now.get(number);
        List<String> said = new ArrayList<>();
        boolean wasOne = kind.isInstance(was);
        boolean isOne = kind.isInstance(is);
        if (was != null && is != null && wasOne && isOne) {
            if (!was.title().equals(is.title())) {
                said.add(number + " is headed “" + is.title() + "”; it was headed “" + was.title() + "”.");
            }
            lines(number, linesBefore.of(was), linesNow.of(is), said);
        } else if (was != null && wasOne) {
            said.add(number + " “" + was.title() + "” is gone.");
        } else if (is != null && isOne) {
            said.add(number + " “" + is.title() + "” is new" + words(is) + ".");
        }
        return said;
    }

    /** A clause's own words are not repeated: what it does was said before. */
    private String words(Item item) {
        return item instanceof Clause ? "" : ": " + plain(linesNow.of(item)).replaceAll("\\.$", "");
    }

    private static void lines(ClauseNumber number, List<String> was, List<String> is, List<String> said) {
        if (was.equals(is)) {
            return;
        }
        List<String> gone = new ArrayList<>(was);
        gone.removeAll(is);
        List<String> come = new ArrayList<>(is);
        come.removeAll(was);
        if (gone.isEmpty() && come.isEmpty()) {
            said.add(number + " has its lines in another order.");
            return;
        }
        said.add(number + " says" + (come.isEmpty() ? " less" : ": " + plain(come))
                + (gone.isEmpty() ? "." : " (before: " + plain(gone) + ")."));
    }

    private static String plain(List<String> lines) {
        return String.join(
                "; ",
                lines.stream().map(line -> line.replaceFirst("^\\| ?", "")).toList());
    }
}
