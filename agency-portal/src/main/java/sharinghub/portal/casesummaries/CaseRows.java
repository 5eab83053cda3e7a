package sharinghub.portal.casesummaries;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.decision.Reach;
import sharinghub.exchange.CaseNotice;
import sharinghub.exchange.SectionNotice;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.CaseLine;
import sharinghub.portal.sharing.KnownCases;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.OwnSummary;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;

/** Makes the lines of lists; names stay covered unless they were asked for. */
final class CaseRows {

    private static final Words WORDS = Words.of("casesummaries/cases");

    private final SignedIn who;
    private final Offices offices;
    private final Partners partners;
    private final Forums forums;
    private final Map<CaseRef, CaseLine> lines;
    private final boolean names;

    CaseRows(SignedIn who, Offices offices, Partners partners, Forums forums, boolean names) {
        this.who = who;
        this.offices = offices;
        this.partners = partners;
        this.forums = forums;
        this.lines = offices.lines().seenBy(who);
        this.names = names;
    }

    /** The cases the person's part of this agency wrote something about, each once, newest first. */
    List<CaseRow> own(List<KnownCases.Known> known) {
        return offices.own().kept(who).stream()
                .map(OwnSummary::caseRef)
                .distinct()
                .map(about -> own(about, notice(known, about)))
                .toList();
    }

    private static Optional<CaseNotice> notice(List<KnownCases.Known> known, CaseRef about) {
        return known.stream()
                .map(KnownCases.Known::notice)
                .filter(notice -> notice.about().equals(about))
                .findFirst();
    }

    private CaseRow own(CaseRef about, Optional<CaseNotice> notice) {
        long others = notice.stream()
                .flatMap(found -> found.sections().stream())
                .filter(section -> !section.author().equals(offices.agency()))
                .count();
        return new CaseRow(
                about.spoken(),
                "/cases/" + about,
                about(about),
                List.of(partners.nameOf(offices.agency())),
                notice.map(this::stage).orElse(""),
                WORDS.say("own", others));
    }

    /** The cases that only others wrote about. */
    List<CaseRow> ofOthers(List<KnownCases.Known> known) {
        Set<CaseRef> own =
                offices.own().kept(who).stream().map(OwnSummary::caseRef).collect(Collectors.toSet());
        return known.stream()
                .map(KnownCases.Known::notice)
                .filter(notice -> !own.contains(notice.about()))
                .map(this::ofOthers)
                .toList();
    }

    private CaseRow ofOthers(CaseNotice notice) {
        long now = notice.sections().stream()
                .filter(section -> section.content().when() == Reach.When.NOW)
                .count();
        return new CaseRow(
                notice.about().spoken(),
                "/cases/" + notice.about(),
                about(notice.about()),
                notice.sections().stream()
                        .map(SectionNotice::author)
                        .distinct()
                        .map((AgencyId author) -> partners.nameOf(author))
                        .toList(),
                stage(notice),
                WORDS.say("open-now", now, notice.sections().size()));
    }

    private String about(CaseRef about) {
        String shown = Optional.ofNullable(lines.get(about))
                .map(known -> names ? known.text() : known.initials())
                .orElse("");
        return shown.isEmpty() ? WORDS.say("covered") : shown;
    }

    private String stage(CaseNotice notice) {
        String forum = notice.forum()
                .map(found -> forums.find(found).map(ForumSettings::name).orElse(found.text()))
                .orElse("");
        String stage = notice.stage()
                .map(found -> WORDS.say("stage-" + found.toLowerCase(Locale.ROOT)))
                .orElse("");
        return (forum + (forum.isEmpty() || stage.isEmpty() ? "" : ": ") + stage).strip();
    }
}
