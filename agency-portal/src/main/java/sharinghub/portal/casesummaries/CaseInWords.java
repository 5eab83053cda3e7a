package sharinghub.portal.casesummaries;

import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.decision.Reason;
import sharinghub.exchange.WithheldSection;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.OpenedSection;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.sharing.WitnessWords;
import sharinghub.reference.ClauseRef;

/** Says in words what was opened, on which terms, and what was not. */
final class CaseInWords {

    private static final Words WORDS = Words.of("casesummaries/OpenCase");

    private final AgreementsNow agreements;
    private final Partners partners;
    private final CategoryNames categories;

    CaseInWords(AgreementsNow agreements, Partners partners, CategoryNames categories) {
        this.agreements = agreements;
        this.partners = partners;
        this.categories = categories;
    }

    CaseView.ShownSection say(OpenedSection section) {
        return new CaseView.ShownSection(
                categories.name(section.category()),
                partners.nameOf(section.author()),
                section.text(),
                section.clause().map(this::clause).orElse(""),
                section.clause().isEmpty()
                        ? WORDS.say("onward-own")
                        : section.onward()
                                .map(onward -> WORDS.say("onward", onward))
                                .orElse(WORDS.say("onward-nobody")),
                section.keep().map(keep -> WORDS.say("keep", keep)).orElse(""));
    }

    CaseView.Withheld say(WithheldSection section) {
        return new CaseView.Withheld(
                categories.name(section.category()),
                partners.nameOf(section.author()),
                section.reasons().stream().map(this::say).toList(),
                section.smallestLawfulChange().map(HubTrouble::sentence).orElse(WORDS.say("no-change")));
    }

    private String say(Reason reason) {
        String sentence = HubTrouble.sentence(reason.sentence());
        return reason.clause()
                .flatMap(agreements::clause)
                .map(item -> WORDS.say("reason", sentence, item.title()))
                .orElse(sentence);
    }

    private String clause(ClauseRef clause) {
        String title = agreements
                .find(clause.agreement())
                .map(agreement -> agreement.heading().title())
                .orElse(WORDS.say("agreement-unknown"));
        return agreements
                .clause(clause)
                .map(item -> WORDS.say("clause", title, clause.number().text(), item.title()))
                .orElse(WORDS.say("clause", title, clause.number().text(), ""));
    }

    static Optional<ProofBadge> badge(Optional<ProvenEntry> entry, WitnessWords witnesses) {
        return entry.map(proved -> new ProofBadge(
                witnesses.state(),
                WORDS.say("badge"),
                WORDS.say(
                        "badge-finding",
                        proved.index(),
                        PlainTime.moment(proved.entry().time()),
                        proved.checkpoint().size()),
                witnesses.sentence(proved.checkpoint().size()),
                List.of()));
    }
}
