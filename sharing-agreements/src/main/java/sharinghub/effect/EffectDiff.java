package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import sharinghub.agreement.Agreement;
import sharinghub.registers.Registers;

/** What becomes otherwise when one text takes the place of another: for every place where something does, and no other. */
public final class EffectDiff {

    private final Survey survey;
    private final Names names;
    private final List<Told<Both>> told;
    private final List<Chapter> chapters;

    private EffectDiff(Survey survey, Names names, List<Told<Both>> told, List<Chapter> chapters) {
        this.survey = survey;
        this.names = names;
        this.told = told;
        this.chapters = chapters;
    }

    /**
     * What people in some parts could be told of before, and may now.
     *
     * @param before by the old text
     * @param now    by the new
     */
    record Both(Rights before, Rights now) {

        ChangedSharing.Way way() {
            if (before.within(now)) {
                return ChangedSharing.Way.GAIN;
            }
            return now.within(before) ? ChangedSharing.Way.LOSS : ChangedSharing.Way.BOTH;
        }
    }

    private record Duties(Terms before, Terms now) {}

    /**
     * Compares two texts, as if each were in force and signed by all its parties.
     *
     * @param above     agreements that both stand under; what they forbid counts
     * @param registers those the texts were read with
     * @throws TooIntricate when the effect of one of them cannot be told
     */
    public static EffectDiff of(Agreement old, Agreement fresh, Collection<Agreement> above, Registers registers)
            throws TooIntricate {
        List<Agreement> texts = List.of(old, fresh);
        Survey survey = Survey.of(texts, above, registers);
        Names names = new Names(texts, survey.space(), survey.ranges().roles());
        List<Told<Both>> told = Told.all(survey.space().places(), place -> changes(survey, place));
        List<Told<Duties>> duties = Told.all(survey.space().places(), place -> duties(survey, place));
        List<Chapter> chapters = new ArrayList<>(List.of(new Chapter("What readers owe", owed(duties, names))));
        chapters.addAll(TextDiff.of(old, fresh));
        return new EffectDiff(survey, names, told, chapters);
    }

    private static Map<Both, SortedSet<String>> changes(Survey survey, Place place) throws TooIntricate {
        List<Rights> both = survey.at(place);
        if (both.getFirst().equals(both.getLast())) {
            return Map.of();
        }
        Map<Both, SortedSet<String>> found = new LinkedHashMap<>();
        List<String> roles = survey.ranges().roles();
        for (int role = 0; role < roles.size(); role++) {
            Rights before = survey.forRole(both.getFirst(), role);
            Rights now = survey.forRole(both.getLast(), role);
            if (!before.equals(now)) {
                found.computeIfAbsent(new Both(before, now), any -> new TreeSet<>())
                        .add(roles.get(role));
            }
        }
        return found;
    }

    private static Map<Duties, SortedSet<String>> duties(Survey survey, Place place) throws TooIntricate {
        Map<Duties, SortedSet<String>> found = new LinkedHashMap<>();
        List<String> roles = survey.ranges().roles();
        for (int role = 0; role < roles.size(); role++) {
            Terms before = terms(survey, 0, place, role);
            Terms now = terms(survey, 1, place, role);
            if (!now.equals(Terms.NONE) && !now.equals(before)) {
                found.computeIfAbsent(new Duties(before, now), any -> new TreeSet<>())
                        .add(roles.get(role));
            }
        }
        return found;
    }

    private static Terms terms(Survey survey, int text, Place place, int role) throws TooIntricate {
        return survey.forRole(survey.at(place).get(text), role).isNothing()
                ? Terms.NONE
                : Terms.of(
                        survey.touching(survey.texts().get(text), place),
                        place.category(),
                        survey.ranges().roles().get(role));
    }

    private static List<String> owed(List<Told<Duties>> duties, Names names) {
        return duties.stream()
                .map(one -> names.readers(one.box().of(Side.READER)) + ", from "
                        + names.authors(one.box().of(Side.AUTHOR)) + ", about "
                        + names.roles(one.box().of(Side.ROLE)) + ": "
                        + names.categories(one.box().of(Side.CATEGORY))
                        + forPurpose(names.purposes(one.box().of(Side.PURPOSE))) + ". "
                        + String.join("; ", one.what().now().unlike(one.what().before())) + ".")
                .sorted()
                .toList();
    }

    private static String forPurpose(String purposes) {
        return purposes.isEmpty() ? "" : ", for " + purposes;
    }

    /** Who may read something otherwise: gains first, then losses, then what is both. */
    public List<ChangedSharing> sharing() {
        Wording wording = new Wording(survey.ranges());
        return Stream.of(ChangedSharing.Way.values())
                .flatMap(way -> told.stream()
                        .filter(one -> one.what().way() == way)
                        .map(one -> said(one, wording))
                        .sorted(Comparator.comparing(ChangedSharing::sentence)))
                .toList();
    }

    private ChangedSharing said(Told<Both> one, Wording wording) {
        Box box = one.box();
        return new ChangedSharing(
                one.what().way(),
                names.readers(box.of(Side.READER)),
                names.isOne(box.of(Side.READER)),
                names.authors(box.of(Side.AUTHOR)),
                names.roles(box.of(Side.ROLE)),
                names.categories(box.of(Side.CATEGORY)),
                names.purposes(box.of(Side.PURPOSE)),
                wording.rights(one.what().before()),
                wording.rights(one.what().now()));
    }

    /** What else changes, under headings: what readers owe, parties, term, clauses and the rest; none empty. */
    public List<Chapter> others() {
        return chapters.stream()
                .filter(chapter -> !chapter.sentences().isEmpty())
                .toList();
    }

    /** Whether nothing at all changes. */
    public boolean isNothing() {
        return told.isEmpty() && others().isEmpty();
    }

    /** The purposes of both texts, for a sentence. */
    public String purposes() {
        return names.everyPurpose();
    }

    List<Told<Both>> told() {
        return Collections.unmodifiableList(told);
    }

    Survey survey() {
        return survey;
    }
}
