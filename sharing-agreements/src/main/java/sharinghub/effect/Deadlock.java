package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Stage;
import sharinghub.facts.FactName;
import sharinghub.registers.Registers;

/**
 * Whether a case could wait for ever. Somebody prepares the agenda, and must read a referral to do so; an author whose text
 * waits until the case is on the agenda, and of whom no coordinator may read anything at referral, never gets there.
 *
 * <p>Who prepares agendas does not stand in an agreement; taken for it are the agencies some of whose coordinators may read a
 * referral of somebody else. Such an agency needs nobody's leave to read its own.
 */
final class Deadlock {

    private static final List<String> BEFORE_AN_AGENDA = List.of("referral", "research");
    private static final int NO = 1;

    private final Survey survey;
    private final Set<Who> readAtReferral = new HashSet<>();
    private final Set<Preparer> preparers = new HashSet<>();
    private final Set<Who> waiting = new LinkedHashSet<>();

    private Deadlock(Survey survey) {
        this.survey = survey;
    }

    private record Who(AgencyId author, PurposeName purpose, String role) {}

    private record Preparer(AgencyId agency, PurposeName purpose) {}

    private record Author(AgencyId author, PurposeName purpose) {}

    static List<Finding> find(Agreement text, Collection<Agreement> above, Registers registers) throws TooIntricate {
        Deadlock deadlock = new Deadlock(Survey.of(List.of(text), above, registers));
        for (Place place : deadlock.survey.space().places()) {
            if (!place.author().equals(place.reader().agency())) {
                deadlock.look(place);
            }
        }
        return deadlock.findings(new Names(
                List.of(text), deadlock.survey.space(), deadlock.survey.ranges().roles()));
    }

    private void look(Place place) throws TooIntricate {
        When text = survey.at(place).getFirst().of(Mode.SUMMARY);
        List<String> roles = survey.ranges().roles();
        for (int role = 0; role < roles.size(); role++) {
            When times = text.given(FactName.SUBJECT_ROLE, role);
            Who who = new Who(place.author(), place.purpose(), roles.get(role));
            if (times.circumstances().stream().anyMatch(this::isReferralWithCoordinator)) {
                readAtReferral.add(who);
                preparers.add(new Preparer(place.reader().agency(), place.purpose()));
            }
            if (!times.isNever() && times.circumstances().stream().allMatch(this::waitsForAnAgenda)) {
                waiting.add(who);
            }
        }
    }

    private boolean isReferralWithCoordinator(Circumstance time) {
        return allows(time, FactName.STAGE, survey.ranges().step(FactName.STAGE, Stage.REFERRAL.text()))
                && allows(
                        time, FactName.READER_ROLE, survey.ranges().step(FactName.READER_ROLE, Role.COORDINATOR.text()))
                && allows(time, FactName.ON_THE_AGENDA, NO);
    }

    private boolean waitsForAnAgenda(Circumstance time) {
        return !allows(time, FactName.ON_THE_AGENDA, NO)
                || BEFORE_AN_AGENDA.stream()
                        .noneMatch(stage ->
                                allows(time, FactName.STAGE, survey.ranges().step(FactName.STAGE, stage)));
    }

    private static boolean allows(Circumstance time, FactName fact, int step) {
        SortedSet<Integer> steps = time.known().get(fact);
        return steps == null || steps.contains(step);
    }

    private List<Finding> findings(Names names) {
        Map<Author, SortedSet<String>> stuck = new LinkedHashMap<>();
        waiting.stream()
                .filter(who -> !readAtReferral.contains(who))
                .filter(who -> !preparers.contains(new Preparer(who.author(), who.purpose())))
                .forEach(who -> stuck.computeIfAbsent(new Author(who.author(), who.purpose()), any -> new TreeSet<>())
                        .add(who.role()));
        List<Finding> findings = new ArrayList<>();
        stuck.forEach((author, roles) -> findings.add(new Finding(
                Finding.Kind.DEADLOCK,
                "what " + names.agency(author.author().text()) + " writes about " + names.roles(roles)
                        + " waits until the case is on the agenda, and no coordinator may read it at referral, who could"
                        + " put it there")));
        return findings;
    }
}
