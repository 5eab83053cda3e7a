package sharinghub.portal.referrals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.decision.Asker;
import sharinghub.decision.Reach;
import sharinghub.forums.ForumSettings;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.PlannedSection;
import sharinghub.portal.sharing.ReaderPreview;
import sharinghub.portal.sharing.SectionPreview;
import sharinghub.reference.AgreementHash;

/** Says in words what the engine worked out about each reader. */
final class ReadersInWords {

    private static final Words WORDS = Words.of("referrals/SeeReaders");
    private static final Words PARTS = Words.of("referrals/CheckAnswers");

    private final AgreementsNow agreements;
    private final AgreementHash under;
    private final ForumSettings forum;

    ReadersInWords(AgreementsNow agreements, AgreementHash under, ForumSettings forum) {
        this.agreements = agreements;
        this.under = under;
        this.forum = forum;
    }

    ReadersView.Reader say(ReaderPreview preview) {
        Map<Told, List<SectionPreview>> together = preview.sections().stream()
                .collect(Collectors.groupingBy(ReadersInWords::told, LinkedHashMap::new, Collectors.toList()));
        List<ReadersView.Line> lines = together.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        return new ReadersView.Reader(
                name(preview.reader()),
                lines,
                preview.sections().stream()
                        .anyMatch(section -> section.content().when() == Reach.When.NOW),
                preview.sections().stream().anyMatch(SectionPreview::everOpened));
    }

    /** How much a reader learns, when, and by which clause; sections that agree in all three are said together. */
    private record Told(Much much, Reach reach) implements Comparable<Told> {

        @Override
        public int compareTo(Told other) {
            int byTime = reach.when().compareTo(other.reach.when());
            return byTime != 0 ? byTime : much.compareTo(other.much);
        }
    }

    private enum Much {
        OPENED,
        POINTER,
        EXISTS
    }

    private static Told told(SectionPreview section) {
        if (section.everOpened()) {
            return new Told(Much.OPENED, section.content());
        }
        if (section.contact().when() != Reach.When.NEVER) {
            return new Told(Much.POINTER, section.contact());
        }
        return section.existence().when() != Reach.When.NEVER
                ? new Told(Much.EXISTS, section.existence())
                : new Told(
                        Much.OPENED,
                        new Reach(Reach.When.NEVER, section.content().clause(), ""));
    }

    private ReadersView.Line line(Told told, List<SectionPreview> sections) {
        String parts = sections.stream().map(section -> part(section.section())).collect(Collectors.joining(", "));
        String what = switch (told.much()) {
            case OPENED -> parts;
            case POINTER -> WORDS.say("pointer", parts.toLowerCase(Locale.UK));
            case EXISTS -> WORDS.say("exists", parts.toLowerCase(Locale.UK));
        };
        Reach.When when = told.reach().when();
        return new ReadersView.Line(
                what,
                WORDS.say(when.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                colour(when),
                why(told.reach()));
    }

    /** What the person called it when they wrote it. */
    private String part(PlannedSection section) {
        return Stream.of(Part.values())
                .filter(part -> part.category(forum).equals(section.category()))
                .map(part -> PARTS.say("part-" + part.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(section.category().text());
    }

    private static TagColour colour(Reach.When when) {
        return switch (when) {
            case NOW -> TagColour.GREEN;
            case ONCE_ON_THE_AGENDA, LATER -> TagColour.BLUE;
            case NEVER -> TagColour.GREY;
        };
    }

    private String why(Reach reach) {
        String clause = reach.clause()
                .flatMap(agreements::clause)
                .map(item -> WORDS.say("clause", item.title(), item.number().text()))
                .orElse("");
        String waits =
                reach.when() == Reach.When.NEVER || reach.words().isEmpty() ? "" : WORDS.say("waits", reach.words());
        return (clause + " " + waits).strip();
    }

    private String name(Asker reader) {
        String agency = agreements.nameOf(reader.agency(), under);
        if (reader.role() == Role.COORDINATOR) {
            return WORDS.say("coordinator", agency, forum.name());
        }
        return reader.team().map(team -> WORDS.say("team", agency, name(team))).orElse(agency);
    }

    /** Agreements know teams by short names only; one that reads badly in letters and hyphens has its words. */
    private static String name(Team team) {
        String words = "team-" + team.name();
        return WORDS.has(words) ? WORDS.say(words) : team.name().replace('-', ' ');
    }
}
