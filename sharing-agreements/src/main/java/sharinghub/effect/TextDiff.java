package sharinghub.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Party;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.Review;
import sharinghub.agreement.Term;
import sharinghub.text.Day;

/** What two texts say otherwise besides who may read what: heading, parties, purposes; items are {@link ItemDiff}'s. */
final class TextDiff {

    private final Agreement old;
    private final Agreement fresh;
    private final List<String> said = new ArrayList<>();

    private TextDiff(Agreement old, Agreement fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /** Each heading with its sentences, some of which may be none. */
    static List<Chapter> of(Agreement old, Agreement fresh) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("Parties", new TextDiff(old, fresh).parties()));
        chapters.add(new Chapter("Term, review and suspension", new TextDiff(old, fresh).heading()));
        chapters.add(new Chapter("Purposes", new TextDiff(old, fresh).purposes()));
        chapters.addAll(ItemDiff.of(old, fresh));
        return chapters;
    }

    private List<String> heading() {
        Heading before = old.heading();
        Heading now = fresh.heading();
        if (!before.version().name().equals(now.version().name())) {
            said.add("It is called " + now.version().name() + "; it was called "
                    + before.version().name() + ".");
        }
        if (!before.title().equals(now.title())) {
            said.add("Its title is “" + now.title() + "”; it was “" + before.title() + "”.");
        }
        change(
                "It stands under ",
                before.under().map(AgreementVersion::toString),
                now.under().map(AgreementVersion::toString),
                "no other");
        change("It is in force ", Optional.of(term(before.term())), Optional.of(term(now.term())), "");
        change(
                "It is reviewed ",
                before.review().map(TextDiff::review),
                now.review().map(TextDiff::review),
                "never");
        change(
                "It may be suspended by ",
                Optional.of(agencies(old, old.suspenders())),
                Optional.of(agencies(fresh, fresh.suspenders())),
                "");
        change(
                "It starts when these have signed: ",
                Optional.of(agencies(old, old.startsWhen())),
                Optional.of(agencies(fresh, fresh.startsWhen())),
                "");
        return said;
    }

    private void change(String what, Optional<String> before, Optional<String> now, String nothing) {
        if (!before.equals(now)) {
            said.add(what + now.orElse(nothing) + " (before: " + before.orElse(nothing) + ").");
        }
    }

    private static String term(Term term) {
        return "from " + Day.said(term.first()) + " to " + Day.said(term.last());
    }

    private static String review(Review review) {
        return "every " + months(review.everyMonths()) + ", next by " + Day.said(review.nextBy())
                + "; new sharing stops " + months(review.graceMonths()) + " after";
    }

    private static String months(int number) {
        return number + (number == 1 ? " month" : " months");
    }

    private static String agencies(Agreement text, List<AgencyId> agencies) {
        return Names.list(agencies.stream().map(text.parties()::nameOf).toList(), "and");
    }

    private List<String> parties() {
        for (Party party : fresh.parties().list()) {
            Optional<Party> before = old.parties().find(party.agency());
            if (before.isEmpty()) {
                said.add(party.name() + " is a new party: " + words(party.classes()) + joining(party) + ".");
            } else if (!before.get().equals(party)) {
                changed(before.get(), party);
            }
        }
        for (Party party : old.parties().list()) {
            if (fresh.parties().find(party.agency()).isEmpty()) {
                said.add(party.name() + " is no party any more.");
            }
        }
        return said;
    }

    private String joining(Party party) {
        return party.joins().map(day -> ", from " + Day.said(day)).orElse("")
                + party.leaves().map(day -> ", until " + Day.said(day)).orElse("");
    }

    private void changed(Party before, Party now) {
        if (!before.name().equals(now.name())) {
            said.add(now.name() + " was called " + before.name() + ".");
        }
        party(before, now, " is ", party -> words(party.classes()));
        party(
                before,
                now,
                " acts for ",
                party -> party.actingFor().map(fresh.parties()::nameOf).orElse("itself"));
        party(
                before,
                now,
                " has these teams: ",
                party -> party.teams().isEmpty() ? "none" : String.join(", ", party.teams()));
        party(before, now, " joins ", party -> party.joins().map(Day::said).orElse("at the beginning"));
        party(before, now, " leaves ", party -> party.leaves().map(Day::said).orElse("at the end"));
    }

    private void party(Party before, Party now, String what, Function<Party, String> of) {
        if (!of.apply(before).equals(of.apply(now))) {
            said.add(now.name() + what + of.apply(now) + " (before: " + of.apply(before) + ").");
        }
    }

    private static String words(List<?> words) {
        return Names.list(words.stream().map(Object::toString).toList(), "and");
    }

    private List<String> purposes() {
        for (Purpose purpose : fresh.purposes()) {
            Optional<Purpose> before = named(old, purpose);
            if (before.isEmpty()) {
                said.add("Data may be shared for “" + purpose.words() + "”, which is new.");
            } else if (!before.get().equals(purpose)) {
                said.add("The purpose " + purpose.name() + " reads “" + purpose.words() + "”; it read “"
                        + before.get().words() + "”.");
            }
        }
        for (Purpose purpose : old.purposes()) {
            if (named(fresh, purpose).isEmpty()) {
                said.add("Nothing is shared for “" + purpose.words() + "” any more.");
            }
        }
        return said;
    }

    private static Optional<Purpose> named(Agreement text, Purpose purpose) {
        return text.purposes().stream()
                .filter(one -> one.name().equals(purpose.name()))
                .findFirst();
    }
}
