package sharinghub.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
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
 */
record Question(
        List<AgreementInForce> inForce,
        Optional<AgreementInForce> under,
        AgencyId author,
        DataCategory category,
        AgencyId reader,
        Optional<Team> team,
        PurposeName purpose,
        Mode mode,
        Facts facts,
        LocalDate today) {

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
        Asker reader = prospect.reader();
        return new Question(
                inForce,
                inForce.stream()
                        .filter(agreement -> agreement.hash().equals(prospect.under()))
                        .findFirst(),
                prospect.author(),
                prospect.category(),
                reader.agency(),
                reader.team(),
                prospect.purpose(),
                prospect.mode(),
                prospect.facts()
                        .with(FactName.READER_ROLE, FactValue.word(reader.role().text())),
                prospect.at().atZone(AgreementInForce.ZONE).toLocalDate());
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

    Question wanting(Mode other) {
        return new Question(inForce, under, author, category, reader, team, purpose, other, facts, today);
    }

    Question from(AgencyId agency, Optional<Team> part) {
        return new Question(inForce, under, author, category, agency, part, purpose, mode, facts, today);
    }

    Question knowing(Facts other) {
        return new Question(inForce, under, author, category, reader, team, purpose, mode, other, today);
    }

    /** How an entry quotes a permit of the agreement in question. */
    ClauseRef refer(Permit permit) {
        return under.orElseThrow().agreement().refer(permit);
    }

    String agreementName() {
        return under.map(AgreementInForce::agreement)
                .map(Agreement::version)
                .map(Object::toString)
                .orElse("the agreement it was sealed under");
    }

    String authorName() {
        return parties().nameOf(author);
    }

    String readerName() {
        return team.map(Team::toString).orElse(parties().nameOf(reader));
    }
}
