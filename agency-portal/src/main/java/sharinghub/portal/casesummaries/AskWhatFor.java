package sharinghub.portal.casesummaries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agreement.Purpose;
import sharinghub.exchange.RefusalProblem;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.ReceiptToKeep;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;

/** Before a case opens: what for, and why. */
final class AskWhatFor {

    private static final Words WORDS = Words.of("casesummaries/OpenCase");

    private final HostedOffices offices;
    private final Partners partners;

    AskWhatFor(HostedOffices offices, Partners partners) {
        this.offices = offices;
        this.partners = partners;
    }

    /** Asks; with the reasons when it was just refused. Needs no answer of the hub for what the own agency wrote. */
    Page ask(SignedIn who, CaseRef about, Form form, Optional<RefusalProblem> refusal) {
        Offices mine = offices.of(who);
        boolean own = mine.readOwn().isAny(who, about, category -> true);
        return switch (mine.known().purposes(who)) {
            case HubAnswer.Silence<List<Purpose>> silence
            when own -> page(about, true, form, refusal, ownPurposes(who, about), List.of());
            case HubAnswer.Contradicted<List<Purpose>> alarm
            when own -> page(about, true, form, refusal, ownPurposes(who, about), List.of());
            case HubAnswer.No<List<Purpose>> no -> HubTrouble.page(no);
            case HubAnswer.Given<List<Purpose>>(List<Purpose> purposes) ->
                page(
                        about,
                        own,
                        form,
                        refusal,
                        purposes.stream()
                                .map(purpose -> new Option(purpose.name().text(), purpose.words()))
                                .toList(),
                        contacts(mine, who, about));
        };
    }

    /** While the hub is not asked: what the person's part of the agency wrote about it for, by its short name. */
    private List<Option> ownPurposes(SignedIn who, CaseRef about) {
        return offices.of(who).own().of(who, about).stream()
                .flatMap(summary -> summary.sealedDocument().sections().stream())
                .map(section -> section.context().purpose().text())
                .distinct()
                .map(purpose -> new Option(purpose, purpose))
                .toList();
    }

    private static Page page(
            CaseRef about,
            boolean own,
            Form form,
            Optional<RefusalProblem> refusal,
            List<Option> purposes,
            List<String> contacts) {
        return Page.of(
                "casesummaries/AskReason",
                new AskReasonView(
                        about.spoken(),
                        "/cases/" + about,
                        own,
                        form,
                        purposes,
                        refusal.map(AskWhatFor::reasons).orElse(List.of()),
                        refusal.flatMap(RefusalProblem::smallestLawfulChange)
                                .map(HubTrouble::sentence)
                                .orElse(WORDS.say("no-change")),
                        refusal.map(RefusalProblem::receipt).map(ReceiptToKeep::of),
                        contacts));
    }

    private List<String> contacts(Offices mine, SignedIn who, CaseRef about) {
        return mine.known().contacts(who.person(), about).entrySet().stream()
                .map(contact -> WORDS.say("contact", partners.nameOf(contact.getKey()), contact.getValue()))
                .toList();
    }

    private static List<String> reasons(RefusalProblem refusal) {
        return refusal.reasons().stream()
                .map(reason -> HubTrouble.sentence(reason.sentence()))
                .toList();
    }

    /** The purpose under which the person came to know of the case, where it is known. */
    Form prefilled(SignedIn who, CaseRef about) {
        return offices.of(who)
                .known()
                .purposeOf(who.person(), about)
                .map(purpose -> Form.of(Map.of("purpose", List.of(purpose.text()))))
                .orElseGet(Form::empty);
    }
}
