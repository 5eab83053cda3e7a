package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Party;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.StoppedSharing;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** The case of the demonstration: a police summary of five sections and one of the hospital, under the configured MARAC. */
final class BrockmereFixture {

    static final Agreement MARAC = AgreementFixture.configured("brockmere-marac");
    static final Agreement OVERARCHING = AgreementFixture.configured("brockmere-overarching");

    static final AgencyId POLICE = new AgencyId("brockmere-police");
    static final AgencyId HOSPITAL = new AgencyId("eastshire-nhs");

    static final Asker ROSS = asker("brockmere-police", Role.PRACTITIONER);
    static final Asker PRIYA = asker("brockmere-council/community-safety", Role.COORDINATOR);
    static final Asker GRACE = asker("eastshire-council/childrens-services", Role.PRACTITIONER);
    static final Asker MEERA = asker("safe-harbour", Role.PRACTITIONER);
    static final Asker ALED = asker("northgate-homes", Role.PRACTITIONER);
    static final Asker WILL = asker("brockmere-council/wardens", Role.PRACTITIONER);

    /** What Ross stated with the referral. */
    static final Facts REFERRED =
            facts("stage", "referral", "subject-role", "victim", "dash-band", "high", "on-the-agenda", "no");

    static final Facts TABLED = REFERRED.with(facts("stage", "research", "on-the-agenda", "yes"));
    static final Facts TABLED_AND_SIGNED = TABLED.with(facts("statement-signed", "yes"));

    private static final List<String> CATEGORIES = List.of(
            "identity",
            "incident.domestic-abuse",
            "risk.dash",
            "offending.convictions",
            "whereabouts",
            "health.injuries");

    private BrockmereFixture() {}

    static Decider decider(StoppedSharing... stops) {
        List<AgencyId> all = MARAC.parties().list().stream().map(Party::agency).toList();
        return new Decider(
                List.of(SigningFixture.inForce(OVERARCHING), SigningFixture.inForce(MARAC, all, List.of(stops))));
    }

    /** All six sections, in the order of their categories above; the last is the hospital's. */
    static ReleaseRequest request(Asker asker, Mode wanted, Facts facts) {
        List<AskedSection> sections = new ArrayList<>();
        for (String category : CATEGORIES) {
            sections.add(new AskedSection(
                    section(category),
                    category.startsWith("health") ? HOSPITAL : POLICE,
                    new DataCategory(category),
                    MARAC.hash(),
                    facts));
        }
        return new ReleaseRequest(
                asker,
                new CaseRef("case-00000000000000000000000001"),
                new PurposeName("safeguard-victim"),
                wanted,
                SigningFixture.NOW,
                sections);
    }

    static SectionId section(String category) {
        return new SectionId("sec-0000000000000000000000000" + CATEGORIES.indexOf(category));
    }

    /** The categories released, each with the number of its clause. */
    static Map<String, String> released(Decision decision) {
        assertThat(decision).isInstanceOf(Release.class);
        return ((Release) decision)
                .allowed().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> CATEGORIES.get(entry.getKey().text().charAt(29) - '0'),
                                entry -> entry.getValue().clause().number().text()));
    }

    static Asker asker(String who, Role role) {
        int slash = who.indexOf('/');
        return slash < 0
                ? new Asker(new AgencyId(who), Optional.empty(), role)
                : new Asker(Team.fromText(who).agency(), Optional.of(Team.fromText(who)), role);
    }

    /** Facts by name and value in turn. */
    static Facts facts(String... namesAndValues) {
        Facts facts = Facts.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts = facts.with(new FactName(namesAndValues[i]), FactValue.fromText(namesAndValues[i + 1]));
        }
        return facts;
    }

    static Prospect prospect(String category, Facts facts, Asker reader, Mode mode) {
        return new Prospect(
                category.startsWith("health") ? HOSPITAL : POLICE,
                new DataCategory(category),
                MARAC.hash(),
                facts,
                reader,
                new PurposeName("safeguard-victim"),
                mode,
                SigningFixture.NOW);
    }
}
