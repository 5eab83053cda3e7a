package sharinghub.effect;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import sharinghub.agreement.BreakGlass;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Onward;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.agreement.SubjectRole;
import sharinghub.agreement.UrgentRoute;
import sharinghub.decision.ClausesAlone;

/**
 * What clauses ask of whoever reads by them; where several clauses give the same, what any of them asks.
 *
 * @param onward rules for passing on, in the words of the clauses; without one, to nobody
 * @param keep   how long it is kept; a clause may not say
 * @param urgent urgent routes
 * @param review who looks at an opening in an emergency, and by when
 */
record Terms(SortedSet<String> onward, SortedSet<String> keep, SortedSet<String> urgent, SortedSet<String> review) {

    /** Nothing is given, so nothing is asked. */
    static final Terms NONE = new Terms(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    /** What the permits ask that give people in one part something: those that give text, where some do. */
    static Terms of(List<ClausesAlone.Touching> touching, DataCategory category, String role) {
        List<Permit> giving = touching.stream()
                .map(ClausesAlone.Touching::clause)
                .filter(Permit.class::isInstance)
                .map(Permit.class::cast)
                .filter(permit -> permit.scope().about().isEmpty()
                        || permit.scope().about().contains(new SubjectRole(role)))
                .toList();
        List<Permit> texts = giving.stream()
                .filter(permit -> permit.scope().mode().includes(Mode.SUMMARY))
                .toList();
        List<Permit> meant = texts.isEmpty() ? giving : texts;
        return new Terms(
                words(
                        meant,
                        permit -> Optional.of(permit.onward().map(Onward::words).orElse("to nobody"))),
                words(meant, permit -> permit.keepFor(category).map(Retention::toString)),
                words(meant, permit -> permit.urgent().map(UrgentRoute::toString)),
                words(meant, permit -> permit.breakGlass().map(BreakGlass::toString)));
    }

    private static SortedSet<String> words(List<Permit> permits, Function<Permit, Optional<String>> of) {
        SortedSet<String> words = new TreeSet<>();
        permits.stream().map(of).flatMap(Optional::stream).forEach(words::add);
        return words;
    }

    /** What these ask that the others do not, each with what it was before; the others may be {@link #NONE}. */
    List<String> unlike(Terms before) {
        boolean fresh = before.equals(NONE);
        return Stream.of(
                        change("passed on", onward, before.onward, "to nobody", fresh),
                        change("kept", keep, before.keep, "as long as nobody says", fresh),
                        change("in an urgent case", urgent, before.urgent, "no other way", fresh),
                        change("in an emergency", review, before.review, "no review", fresh))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> change(
            String what, SortedSet<String> now, SortedSet<String> before, String nothing, boolean fresh) {
        if (now.equals(before)) {
            return Optional.empty();
        }
        String said = what + ": " + said(now, nothing);
        return Optional.of(fresh ? said : said + " (before: " + said(before, nothing) + ")");
    }

    private static String said(SortedSet<String> words, String nothing) {
        return words.isEmpty() ? nothing : String.join(", or ", words);
    }
}
