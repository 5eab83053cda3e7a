package sharinghub.portal.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Group;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Member;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Scope;
import sharinghub.agreement.TextClause;
import sharinghub.agreement.text.AgreementLines;
import sharinghub.portal.design.PlainTime;
import sharinghub.registers.Registers;

/** Puts an agreement into the words of its printed form. */
final class AgreementReading {

    /** The title of the text by which an agreement says that nobody should take it for advice. */
    private static final String REHEARSAL = "Rehearsal text, not legal advice";

    private final Agreement agreement;
    private final RegisterNames names;
    private final AgreementLines lines;

    private AgreementReading(Agreement agreement, Registers registers) {
        this.agreement = agreement;
        this.names = new RegisterNames(registers);
        this.lines = AgreementLines.of(agreement);
    }

    static PrintedAgreement of(Agreement agreement, Registers registers) {
        return new AgreementReading(agreement, registers).printed();
    }

    private PrintedAgreement printed() {
        int machine = (int)
                agreement.items().stream().filter(Clause.class::isInstance).count();
        return new PrintedAgreement(
                agreement.heading().title(),
                agreement.version().toString(),
                agreement.hash().toString(),
                agreement.texts().stream().anyMatch(text -> text.title().equals(REHEARSAL)) ? REHEARSAL : "",
                PlainTime.day(agreement.heading().term().first()),
                PlainTime.day(agreement.heading().term().last()),
                agreement.heading().review().map(review -> PlainTime.day(review.nextBy())),
                agreement.heading().under().map(Object::toString),
                machine,
                agreement.items().size() - machine,
                agreement.startsWhen().stream().map(agreement.parties()::nameOf).collect(Collectors.joining(", ")),
                agreement.parties().list().stream().map(this::organisation).toList(),
                agreement.purposes().stream().map(purpose -> purpose.words()).toList(),
                agreement.permits().stream().map(this::flow).toList(),
                agreement.forbids().stream().map(this::barred).toList(),
                agreement.permits().stream()
                        .flatMap(permit -> permit.gateways().stream())
                        .distinct()
                        .map(names::gateway)
                        .toList(),
                spoken(),
                lines.heading(),
                agreement.items().stream().map(this::item).toList());
    }

    private PrintedAgreement.Organisation organisation(Party party) {
        return new PrintedAgreement.Organisation(
                party.name(),
                party.classes().stream().map(names::inLaw).collect(Collectors.joining("; ")),
                party.teams().stream().map(AgreementReading::spaced).collect(Collectors.joining(", ")));
    }

    private PrintedAgreement.Flow flow(Permit permit) {
        Scope scope = permit.scope();
        return new PrintedAgreement.Flow(
                permit.number().text(),
                permit.title(),
                said(scope.senders()),
                scope.mode().toString(),
                scope.categories().stream().map(names::category).toList(),
                flags(scope),
                RegisterNames.roles(scope.about()),
                said(scope.recipients()),
                scope.purposes().stream().map(this::purpose).toList(),
                scope.occasions().stream().map(AgreementReading::said).toList(),
                permit.gateways().stream().map(names::gateway).toList(),
                permit.bases().stream().map(this::basis).toList(),
                permit.onward().map(Object::toString).orElse(""),
                permit.keep().stream().map(Object::toString).toList());
    }

    private List<String> flags(Scope scope) {
        return scope.categories().stream()
                .flatMap(category -> names.flags(category).stream())
                .map(flag -> flag.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .sorted()
                .toList();
    }

    private PrintedAgreement.Basis basis(LegalBasis line) {
        return new PrintedAgreement.Basis(
                line.of().map(Object::toString).orElse(""),
                names.basis(line.basis()),
                line.conditions().stream().map(names::condition).collect(Collectors.joining("; ")));
    }

    private PrintedAgreement.Barred barred(Forbid forbid) {
        Scope scope = forbid.scope();
        return new PrintedAgreement.Barred(
                forbid.number().text(),
                forbid.title(),
                said(scope.senders()),
                scope.categories().stream().map(names::category).toList(),
                RegisterNames.roles(scope.about()),
                said(scope.recipients()));
    }

    private Map<CodeHeading, List<PrintedAgreement.Item>> spoken() {
        Map<CodeHeading, List<PrintedAgreement.Item>> spoken = new EnumMap<>(CodeHeading.class);
        for (CodeHeading heading : CodeHeading.values()) {
            spoken.put(
                    heading,
                    agreement.items().stream()
                            .filter(item -> !(item instanceof Clause) && CodeHeading.of(item.title()) == heading)
                            .map(this::item)
                            .toList());
        }
        return spoken;
    }

    private PrintedAgreement.Item item(sharinghub.agreement.Item item) {
        String kind = switch (item) {
            case Clause clause -> "clause";
            case Duty duty -> "duty";
            case TextClause text -> "text";
        };
        List<String> said = item instanceof TextClause text ? List.of(String.join(" ", text.lines())) : lines.of(item);
        return new PrintedAgreement.Item(kind, item.number().text(), item.title(), said);
    }

    private String purpose(PurposeName name) {
        return agreement.purposes().stream()
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .map(purpose -> purpose.words())
                .orElse(spaced(name.text()));
    }

    private String said(Group group) {
        return list(group.members()) + (group.except().isEmpty() ? "" : " except " + list(group.except()));
    }

    private String list(List<Member> members) {
        return members.stream().map(this::said).collect(Collectors.joining(", "));
    }

    private String said(Member member) {
        return switch (member) {
            case Member.One one -> agreement.parties().nameOf(one.agency());
            case Member.Part part ->
                agreement.parties().nameOf(part.team().agency()) + " ("
                        + spaced(part.team()
                                .toString()
                                .substring(part.team().agency().text().length() + 1)) + ")";
            default -> member.toString();
        };
    }

    private static String said(Occasion occasion) {
        return Stream.of(
                        occasion.stages().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of("at " + words(occasion.stages())),
                        occasion.readers().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of("to the " + words(occasion.readers())),
                        occasion.condition().map(condition -> "when " + condition))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String words(List<?> things) {
        return things.stream().map(thing -> spaced(thing.toString())).collect(Collectors.joining(", "));
    }

    private static String spaced(String name) {
        return name.replace('-', ' ');
    }
}
