package sharinghub.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Permit;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Truth;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.ClauseRef;

/**
 * One section, one reader, one purpose: what every rule is asked about.
 *
 * @param inForce all agreements that decide at that moment
 * @param under   the one the section was sealed under, if it is among them
 * @param asked   the section and who would read it; its facts have the reader's role among them
 */
record Question(List<AgreementInForce> inForce, Optional<AgreementInForce> under, Prospect asked) {

    static Question of(List<AgreementInForce> inForce, ReleaseRequest request, AskedSection section) {
        return of(
                inForce,
                new Prospect(
                        section.author(),
                        section.category(),
                        section.sealedUnder(),
                        section.facts(),
                        request.asker(),
                        request.purpose(),
                        request.wanted(),
                        request.at()));
    }

    static Question of(List<AgreementInForce> inForce, Prospect prospect) {
        FactValue role = FactValue.word(prospect.reader().role().text());
        return new Question(
                inForce,
                inForce.stream()
                        .filter(agreement -> agreement.hash().equals(prospect.under()))
                        .findFirst(),
                prospect.knowing(prospect.facts().with(FactName.READER_ROLE, role)));
    }

    Question wanting(Mode other) {
        return new Question(inForce, under, asked.wanting(other));
    }

    Question by(AgencyId agency) {
        return new Question(inForce, under, asked.by(agency));
    }

    Question knowing(Facts other) {
        return new Question(inForce, under, asked.knowing(other));
    }

    AgencyId author() {
        return asked.author();
    }

    DataCategory category() {
        return asked.category();
    }

    AgencyId reader() {
        return asked.reader().agency();
    }

    Optional<Team> team() {
        return asked.reader().team();
    }

    PurposeName purpose() {
        return asked.purpose();
    }

    Mode mode() {
        return asked.mode();
    }

    Facts facts() {
        return asked.facts();
    }

    LocalDate today() {
        return asked.at().atZone(AgreementInForce.ZONE).toLocalDate();
    }

    /**
     * The agreement in question and those above it, as far as they are in force. Anybody may write a text under any name;
     * the one above is that which all have signed by whose signatures the one below began.
     */
    List<AgreementInForce> inQuestionAndAbove() {
        List<AgreementInForce> found = new ArrayList<>(under.stream().toList());
        for (int i = 0; i < found.size(); i++) {
            Agreement below = found.get(i).agreement();
            Optional<AgreementVersion> parent = below.heading().under();
            inForce.stream()
                    .filter(one ->
                            parent.filter(one.agreement().version()::equals).isPresent())
                    .filter(one -> one.signers().containsAll(below.startsWhen()))
                    .filter(one -> !found.contains(one))
                    .forEach(found::add);
        }
        return found;
    }

    /** Those whose forbids count: all that bind the author, and those above the one in question. */
    List<AgreementInForce> bindingOrAbove() {
        List<AgreementInForce> above = inQuestionAndAbove();
        return inForce.stream()
                .filter(one -> one.binds(author()) || above.contains(one))
                .toList();
    }

    /** The permits that may count, in the order of their numbers. */
    Stream<Permit> permits() {
        return under.stream().flatMap(agreement -> agreement.agreement().permits().stream());
    }

    /** The permits that clearly allow it, forbids aside. */
    Stream<Permit> standing() {
        return permits().filter(permit -> Step.passes(Step.ALL, permit, this) == Truth.TRUE);
    }

    /** The parties of the agreement in question; nobody when it is not in force. */
    Parties parties() {
        return under.map(agreement -> agreement.agreement().parties()).orElse(new Parties(List.of()));
    }

    /** How an entry quotes a permit of the agreement in question. */
    ClauseRef refer(Permit permit) {
        return under.orElseThrow().agreement().refer(permit);
    }

    String agreementName() {
        return under.map(AgreementInForce::agreement).map(Agreement::said).orElse("the agreement it was sealed under");
    }

    String purposeName() {
        return under.stream()
                .flatMap(agreement -> agreement.agreement().purposes().stream())
                .filter(agreed -> agreed.name().equals(purpose()))
                .map(agreed -> "“" + agreed.words() + "”")
                .findFirst()
                .orElse("that purpose");
    }

    String authorName() {
        return parties().nameOf(author());
    }

    String readerName() {
        String agency = parties().nameOf(reader());
        return team().map(part -> agency + " (" + part.name().replace('-', ' ') + ")")
                .orElse(agency);
    }
}
