package sharinghub.decision;

import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.facts.Facts;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** An agreement of two agencies with as few lines as it can have, and questions under it. */
final class SmallAgreement {

    private SmallAgreement() {}

    /** The refuge asks for what the police sealed under it. */
    static ReleaseRequest request(Agreement agreement, String category, Facts facts) {
        return request(agreement, category, facts, "safeguard-victim");
    }

    /** The same for another purpose. */
    static ReleaseRequest request(Agreement agreement, String category, Facts facts, String purpose) {
        return new ReleaseRequest(
                BrockmereFixture.asker("refuge", Role.PRACTITIONER),
                new CaseRef("case-00000000000000000000000001"),
                new PurposeName(purpose),
                Mode.CONTENT,
                SigningFixture.NOW,
                List.of(new AskedSection(
                        new SectionId("sec-00000000000000000000000001"),
                        new AgencyId("police"),
                        new DataCategory(category),
                        agreement.hash(),
                        facts)));
    }

    static Agreement agreement(String... clauses) {
        return AgreementFixture.read(text("small", clauses));
    }

    static String permit(String number, String when) {
        return """
                clause %s "Yes"
                  permit police
                  to share risk, offending
                  about victim, child
                  with refuge
                  for safeguard-victim
                  %s
                  under gateway common-law-policing
                  basis part3-s35, condition schedule-8-safeguarding for competent authority
                  basis article-6-1-f, condition schedule-1-18 for others
                """.formatted(number, when);
    }

    static String text(String name, String... clauses) {
        return """
                agreement %s, version 1
                  title "Small"
                  in force from 1 April 2026 to 31 March 2028
                parties
                  police "The police" competent authority
                  refuge "The refuge" charity
                starts when police has signed
                purpose safeguard-victim "Protect people"
                """.formatted(name) + String.join("", clauses);
    }
}
