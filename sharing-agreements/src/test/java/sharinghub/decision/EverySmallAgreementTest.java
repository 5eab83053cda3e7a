package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.facts.Facts;
import sharinghub.figures.Figures;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** Every agreement of one permit and at most one forbid that a few words can make, and every request under each. */
class EverySmallAgreementTest {

    private static final List<String> SENDERS = List.of("pier", "any party");
    private static final List<String> RECIPIENTS = List.of("quay", "quay/tide", "any party except quay/tide");
    private static final List<String> MODES = List.of("share", "reveal that it holds");
    private static final List<String> CATEGORIES = List.of("risk", "risk.dash");
    private static final List<String> TIMES =
            List.of("", "when the case is on the agenda", "at meeting with chair; when not the case is on the agenda");
    private static final List<String> FORBIDS = List.of(
            "",
            "share risk.dash\n  with quay/tide",
            "share risk.dash\n  with anyone\n  when the case is on the agenda",
            "share risk\n  about child\n  with anyone except reef",
            "share anything\n  with quay");

    private int agreements;
    private int decisions;

    @Test
    void the_engine_decides_each_as_the_slow_truth_does() {
        for (String sender : SENDERS) {
            for (String recipient : RECIPIENTS) {
                for (String mode : MODES) {
                    for (String category : CATEGORIES) {
                        for (String time : TIMES) {
                            for (String forbid : FORBIDS) {
                                compare(text(sender, recipient, mode, category, time, forbid));
                            }
                        }
                    }
                }
            }
        }
        assertThat(agreements).isEqualTo(360);
        Figures.tell(
                "every small agreement, the engine against a naive reading",
                Figures.number(agreements) + " agreements, " + Figures.number(decisions) + " decisions",
                "0 differ");
    }

    private void compare(String text) {
        AgreementInForce agreement = SigningFixture.inForce(AgreementFixture.read(text));
        Decider decider = new Decider(List.of(agreement));
        NaiveEngine naive = new NaiveEngine(List.of(agreement));
        agreements++;
        for (Asker reader : List.of(
                asker("quay", Optional.empty(), Role.CHAIR),
                asker("quay", Optional.of("tide"), Role.PRACTITIONER),
                asker("quay", Optional.of("wave"), Role.CHAIR),
                asker("reef", Optional.empty(), Role.PRACTITIONER))) {
            for (String category : List.of("risk", "risk.dash", "health")) {
                for (Mode wanted : List.of(Mode.EXISTENCE, Mode.CONTENT)) {
                    for (Facts facts : List.of(
                            Facts.none(),
                            BrockmereFixture.facts("subject-role", "victim"),
                            BrockmereFixture.facts("subject-role", "victim", "on-the-agenda", "yes"),
                            BrockmereFixture.facts(
                                    "subject-role", "child", "on-the-agenda", "no", "stage", "meeting"))) {
                        ReleaseRequest request = new ReleaseRequest(
                                reader,
                                new CaseRef("case-00000000000000000000000001"),
                                new PurposeName("safeguard-victim"),
                                wanted,
                                SigningFixture.NOW,
                                List.of(new AskedSection(
                                        new SectionId("sec-00000000000000000000000001"),
                                        new AgencyId("pier"),
                                        new DataCategory(category),
                                        agreement.hash(),
                                        facts)));
                        decisions++;
                        assertThat(decider.decide(request))
                                .as(() -> request + "\n" + text)
                                .isEqualTo(naive.decide(request));
                    }
                }
            }
        }
    }

    private static Asker asker(String agency, Optional<String> team, Role role) {
        AgencyId id = new AgencyId(agency);
        return new Asker(id, team.map(name -> new Team(id, name)), role);
    }

    private static String text(
            String sender, String recipient, String mode, String category, String time, String forbid) {
        return """
                agreement small, version 1
                  title "Small"
                  in force from 1 April 2026 to 31 March 2028
                parties
                  pier "The pier" competent authority, relevant authority
                  quay "The quay" competent authority, relevant authority teams tide, wave
                  reef "The reef" competent authority, relevant authority
                starts when pier has signed
                purpose safeguard-victim "Protect people"
                clause 1 "Yes"
                  permit %s
                  to %s %s
                  about victim, child
                  with %s
                  for safeguard-victim
                  %s
                  under gateway cda-1998-s115
                  basis part3-s35, condition schedule-8-safeguarding for competent authority
                  basis article-6-1-e, condition schedule-1-18 for others
                %s
                """.formatted(
                        sender,
                        mode,
                        category,
                        recipient,
                        time,
                        forbid.isEmpty() ? "" : "clause 2 \"No\"\n  forbid anyone\n  to " + forbid);
    }
}
