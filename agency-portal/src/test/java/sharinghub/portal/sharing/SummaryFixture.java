package sharinghub.portal.sharing;

import java.util.List;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SubjectRole;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/** The police summary of the demonstration: five sections about an invented woman. */
public final class SummaryFixture {

    public static final PurposeName SAFEGUARD = new PurposeName("safeguard-victim");
    public static final String IDENTITY = "Victim: Dana Whitlock, born 14 March 1991.\nPerpetrator: Craig Orme.";
    public static final String INCIDENT = "2 November 2026. Door forced; she had been held by the throat.";
    public static final String WHEREABOUTS = "Staying at ZZ99 3CZ since 3 November. He does not know.";

    private SummaryFixture() {}

    /** A new one, under the MARAC agreement. */
    public static SummaryToWrite police(Brockmere brockmere) {
        return police(brockmere, "high");
    }

    /** A new one with that risk band. */
    public static SummaryToWrite police(Brockmere brockmere, String band) {
        AgreementHash marac = brockmere.configured("brockmere-marac").hash();
        return new SummaryToWrite(
                RequestId.random(brockmere.chance),
                CaseRef.random(brockmere.chance),
                DocumentId.random(brockmere.chance),
                SAFEGUARD,
                marac,
                List.of(
                        section(brockmere, "identity", 1, "victim", IDENTITY),
                        section(brockmere, "incident.domestic-abuse", 1, "victim", INCIDENT),
                        section(brockmere, "risk.dash", 1, "victim", "SafeLives Dash: 18 of 24 answered yes."),
                        section(brockmere, "offending.convictions", 2, "perpetrator", "2019: assault by beating."),
                        section(brockmere, "whereabouts", 1, "victim", WHEREABOUTS)),
                Facts.none()
                        .with(new FactName("dash-band"), FactValue.word(band))
                        .with(new FactName("professional-judgement"), FactValue.NO),
                "Incident 1102 of 2 November");
    }

    private static SectionToWrite section(Brockmere brockmere, String category, int subject, String role, String text) {
        return new SectionToWrite(
                SectionId.random(brockmere.chance), new DataCategory(category), subject, new SubjectRole(role), text);
    }
}
