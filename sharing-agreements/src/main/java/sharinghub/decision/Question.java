package sharinghub.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Parties;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Truth;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;

/**
 * One section, one reader, one purpose: what every rule is asked about.
 *
 * @param index all agreements that decide at that moment
 * @param under the one the section was sealed under, if it is among them
 * @param asked the section and who would read it; its facts have the reader's role among them
 * @param today the day of the question in Europe/London
 */
record Question(AgreementIndex index, Optional<IndexedAgreement> under, Prospect asked, LocalDate today) {

    private static final Map<Role, FactValue> ROLES = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            ROLES.put(role, FactValue.word(role.text()));
        }
    }

    static Question of(AgreementIndex index, ReleaseRequest request, AskedSection section) {
        return of(
                index,
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

    static Question of(AgreementIndex index, Prospect prospect) {
        FactValue role = Objects.requireNonNull(ROLES.get(prospect.reader().role()));
        return new Question(
                index,
                index.find(prospect.under()),
                prospect.knowing(prospect.facts().with(FactName.READER_ROLE, role)),
                prospect.at().atZone(AgreementInForce.ZONE).toLocalDate());
    }

    Question wanting(Mode other) {
        return new Question(index, under, asked.wanting(other), today);
    }

    Question by(AgencyId agency) {
        return new Question(index, under, asked.by(agency), today);
    }

    Question knowing(Facts other) {
        return new Question(index, under, asked.knowing(other), today);
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

    /**
     * The forbids that may count: of all in force that bind the author, and of the agreement in question, those that followed
     * it and those above. Some
     * lists, each by rising rank; the same forbid may stand in two.
     */
    List<List<Ban>> bans() {
        List<List<Ban>> found = new ArrayList<>();
        index.findBans(author(), reader(), category(), found);
        under.ifPresent(agreement -> agreement.bans().find(category(), found));
        return found;
    }

    /** The permits that may count, by rank. */
    List<Licence> licences() {
        return under.map(IndexedAgreement::licences).orElse(List.of());
    }

    /** The first permit that clearly allows it, forbids aside. */
    Optional<Licence> standing() {
        for (Licence licence : licences()) {
            if (Step.passes(Step.ALL, licence, this) == Truth.TRUE) {
                return Optional.of(licence);
            }
        }
        return Optional.empty();
    }

    /** The version in force that the agreement in question is, or that follows it. */
    private Optional<Agreement> inForce() {
        return under.map(agreement -> agreement.standing().inForce().agreement());
    }

    /** The parties of the version in force; nobody when there is none. */
    Parties parties() {
        return inForce().map(Agreement::parties).orElse(new Parties(List.of()));
    }

    String agreementName() {
        return inForce().map(Agreement::said).orElse("the agreement it was sealed under");
    }

    /** What sentences call the text that a clause stands in: its title, and its version where another took its place. */
    String said(Agreement agreement) {
        return index.isInForce(agreement.hash())
                ? agreement.said()
                : agreement.said() + ", version " + agreement.version().number();
    }

    String purposeName() {
        return inForce().stream()
                .flatMap(agreement -> agreement.purposes().stream())
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
