package sharinghub.agreement.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.CountedDuty;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Item;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.Scope;
import sharinghub.agreement.SpokenDuty;
import sharinghub.agreement.TextClause;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.Hash;
import sharinghub.text.Day;

/**
 * Writes agreements in the one canonical form: one line for each thing said, two spaces before what belongs to a block, one
 * space between words, a line feed after each line. Reading it gives the same agreement.
 */
public final class AgreementWriter {

    private final StringBuilder text = new StringBuilder();

    private AgreementWriter() {}

    /** The canonical text; its SHA-256 in UTF-8 is the agreement's hash. */
    public static String canonical(Agreement agreement) {
        return new AgreementWriter()
                .write(
                        agreement.heading(),
                        agreement.parties(),
                        agreement.startsWhen(),
                        agreement.purposes(),
                        agreement.items());
    }

    /** The agreement that says this, with the hash of its canonical text. */
    static Agreement agreement(
            Heading heading, Parties parties, List<AgencyId> startsWhen, List<Purpose> purposes, List<Item> items) {
        String canonical = new AgreementWriter().write(heading, parties, startsWhen, purposes, items);
        AgreementHash hash = new AgreementHash(Hash.of(canonical.getBytes(UTF_8)));
        return new Agreement(hash, heading, parties, startsWhen, purposes, items);
    }

    private String write(
            Heading heading, Parties parties, List<AgencyId> startsWhen, List<Purpose> purposes, List<Item> items) {
        heading(heading);
        line("parties");
        parties.list().forEach(this::party);
        line("starts when " + signers(startsWhen, parties));
        purposes.forEach(purpose -> line("purpose " + purpose.name() + " " + quoted(purpose.words())));
        items.forEach(this::item);
        return text.toString();
    }

    private void heading(Heading heading) {
        line("agreement " + heading.version());
        line("  title " + quoted(heading.title()));
        heading.follows().ifPresent(version -> line("  follows version " + version));
        heading.under().ifPresent(version -> line("  under " + version));
        line("  in force from " + Day.said(heading.term().first()) + " to "
                + Day.said(heading.term().last()));
        heading.review()
                .ifPresent(review -> line("  review every " + months(review.everyMonths()) + ", next by "
                        + Day.said(review.nextBy()) + ", then stop new sharing after "
                        + months(review.graceMonths())));
        optionalLine("  may be suspended by ", heading.suspenders());
    }

    private void party(Party party) {
        line("  " + party.agency() + " " + quoted(party.name()) + " " + list(party.classes())
                + party.actingFor().map(agency -> " acting for " + agency).orElse("")
                + (party.teams().isEmpty() ? "" : " teams " + list(party.teams()))
                + party.joins().map(day -> " joins " + Day.said(day)).orElse("")
                + party.leaves().map(day -> " leaves " + Day.said(day)).orElse(""));
    }

    private static String signers(List<AgencyId> startsWhen, Parties parties) {
        List<AgencyId> all = parties.list().stream().map(Party::agency).toList();
        if (startsWhen.equals(all)) {
            return "every party has signed";
        }
        return list(startsWhen) + (startsWhen.size() == 1 ? " has signed" : " have signed");
    }

    private void item(Item item) {
        String kind = switch (item) {
            case Clause clause -> "clause ";
            case Duty duty -> "duty ";
            case TextClause text -> "text ";
        };
        line(kind + item.number() + " " + quoted(item.title()));
        switch (item) {
            case Permit permit -> permit(permit);
            case Forbid forbid -> scope("forbid ", "share ", forbid.scope());
            case SpokenDuty duty -> line("  " + duty.words());
            case CountedDuty duty -> counted(duty);
            case TextClause words -> words.lines().forEach(words1 -> line(words1.isEmpty() ? "  |" : "  | " + words1));
        }
    }

    private void permit(Permit permit) {
        Mode mode = permit.scope().mode();
        String verb = switch (mode) {
            case EXISTENCE, CONTACT -> "reveal that it holds ";
            case SUMMARY -> "share a summary of ";
            case CONTENT -> "share ";
        };
        scope("permit ", verb, permit.scope());
        permit.urgent().ifPresent(route -> line("  urgent " + route));
        permit.breakGlass().ifPresent(glass -> line("  break-glass " + glass));
        line("  under gateway " + list(permit.gateways()));
        permit.bases().forEach(this::basis);
        permit.onward().ifPresent(rule -> line("  onward " + rule));
        permit.keep().forEach(keep -> line("  keep " + keep));
    }

    private void counted(CountedDuty duty) {
        line("  owed by " + duty.owners());
        line("  to " + duty.what().said());
        line("  within " + duty.period());
        line("  when missed " + duty.whenMissed().said());
    }

    private void scope(String effect, String verb, Scope scope) {
        line("  " + effect + scope.senders());
        line("  to " + verb + (scope.categories().isEmpty() ? "anything" : list(scope.categories()))
                + (scope.mode() == Mode.CONTACT ? ", and a contact" : ""));
        optionalLine("  about ", scope.about());
        line("  with " + scope.recipients());
        optionalLine("  for ", scope.purposes());
        if (!scope.occasions().isEmpty()) {
            line("  "
                    + scope.occasions().stream().map(AgreementWriter::occasion).collect(Collectors.joining("; ")));
        }
    }

    private static String occasion(Occasion occasion) {
        String stages = occasion.stages().isEmpty() ? "" : "at " + list(occasion.stages());
        String readers = occasion.readers().isEmpty() ? "" : " with " + list(occasion.readers());
        String space = stages.isEmpty() ? "" : " ";
        return stages
                + readers
                + occasion.condition()
                        .map(condition -> space + "when " + condition)
                        .orElse("");
    }

    private void basis(LegalBasis line) {
        line("  basis " + line.basis()
                + line.conditions().stream().map(one -> ", condition " + one).collect(Collectors.joining())
                + " for " + line.of().map(Object::toString).orElse("others"));
    }

    private void optionalLine(String keyword, List<?> words) {
        if (!words.isEmpty()) {
            line(keyword + list(words));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String months(int number) {
        return number + (number == 1 ? " month" : " months");
    }

    private static String list(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
