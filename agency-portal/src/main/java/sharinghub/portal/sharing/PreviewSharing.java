package sharinghub.portal.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Party;
import sharinghub.agreement.Stage;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.Prospect;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;

/** Says before anything is sealed who will read which section, and when; by the engine that the hub decides with. */
public final class PreviewSharing {

    private static final FactValue REFERRED = FactValue.word(Stage.REFERRAL.text());

    private final AgreementsNow agreements;
    private final Decider decider;

    /** @param agreements as they stand now */
    public PreviewSharing(AgreementsNow agreements) {
        this.agreements = agreements;
        this.decider = agreements.decider();
    }

    /**
     * What every other party's people will learn: the coordinator first, then each party or each of its teams, in the
     * order in which the agreement lists them. Somebody who is in the list and never learns anything stays in it.
     *
     * @param coordinator the team whose coordinator prepares the forum's meetings
     */
    public List<ReaderPreview> readers(PlannedSummary planned, Optional<Team> coordinator) {
        List<Asker> askers = new ArrayList<>();
        coordinator
                .map(team -> new Asker(team.agency(), Optional.of(team), Role.COORDINATOR))
                .ifPresent(askers::add);
        agreements.find(planned.under()).map(Agreement::parties).stream()
                .flatMap(parties -> parties.list().stream())
                .filter(party -> !party.agency().equals(planned.author()))
                .flatMap(PreviewSharing::parts)
                .forEach(askers::add);
        return askers.stream().map(asker -> reader(planned, asker)).toList();
    }

    private static Stream<Asker> parts(Party party) {
        return party.teams().isEmpty()
                ? Stream.of(new Asker(party.agency(), Optional.empty(), Role.PRACTITIONER))
                : party.teams().stream()
                        .map(name -> new Asker(
                                party.agency(), Optional.of(new Team(party.agency(), name)), Role.PRACTITIONER));
    }

    private ReaderPreview reader(PlannedSummary planned, Asker asker) {
        return new ReaderPreview(
                asker,
                planned.sections().stream()
                        .map(section -> new SectionPreview(
                                section,
                                decider.reach(prospect(planned, section, asker, Mode.CONTENT)),
                                decider.reach(prospect(planned, section, asker, Mode.CONTACT)),
                                decider.reach(prospect(planned, section, asker, Mode.EXISTENCE))))
                        .toList());
    }

    /** For each section the agencies that some permit could ever let read it: whom to seal to. */
    public SortedMap<PlannedSection, SortedSet<AgencyId>> sealTo(PlannedSummary planned) {
        SortedMap<PlannedSection, SortedSet<AgencyId>> readers = new TreeMap<>();
        Asker anybody = new Asker(planned.author(), Optional.empty(), Role.PRACTITIONER);
        for (PlannedSection section : planned.sections()) {
            readers.put(section, decider.mayEverReach(prospect(planned, section, anybody, Mode.CONTENT)));
        }
        return readers;
    }

    private Prospect prospect(PlannedSummary planned, PlannedSection section, Asker asker, Mode mode) {
        return new Prospect(
                planned.author(),
                section.category(),
                planned.under(),
                facts(planned, section),
                asker,
                planned.purpose(),
                mode,
                agreements.at());
    }

    /** What is known on the day of the referral. */
    private static Facts facts(PlannedSummary planned, PlannedSection section) {
        return planned.caseFacts()
                .with(FactName.SUBJECT_ROLE, FactValue.word(section.about().text()))
                .with(FactName.STAGE, REFERRED);
    }
}
