package sharinghub.agreement;

import java.util.List;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;

/** Versions of one small agreement between police, council and refuge; it starts when police and council have signed. */
public final class PactFixture {

    public static final AgencyId POLICE = new AgencyId("police");
    public static final AgencyId COUNCIL = new AgencyId("council");
    public static final AgencyId REFUGE = new AgencyId("refuge");
    public static final List<AgencyId> ALL = List.of(POLICE, COUNCIL, REFUGE);

    private PactFixture() {}

    /** Its text in that version, which follows that one; zero when it follows none. */
    public static String text(int number, int follows, String... clauses) {
        return """
                agreement pact, version %d
                  title "Pact"
                %s  in force from 1 April 2026 to 31 March 2028
                parties
                  police "The police" relevant authority
                  council "The council" relevant authority
                  refuge "The refuge" relevant authority
                starts when police, council have signed
                purpose safeguard-victim "Protect"
                """.formatted(number, follows == 0 ? "" : "  follows version " + follows + "\n")
                + String.join("", clauses);
    }

    /** The same, read. */
    public static Agreement version(int number, int follows, String... clauses) {
        return AgreementFixture.read(text(number, follows, clauses));
    }

    /** A clause by which the police share a category with some. */
    public static String permit(String number, String category, String with) {
        return permit(number, category, with, "");
    }

    /** The same, at times. */
    public static String permit(String number, String category, String with, String times) {
        return """
                clause %s "Yes"
                  permit police
                  to share %s
                  about victim
                  with %s
                  for safeguard-victim
                  %s
                  under gateway cda-1998-s115
                  basis article-6-1-e, condition schedule-1-18 for others
                """.formatted(number, category, with, times);
    }

    /** A clause by which nobody shares a category with some. */
    public static String forbid(String number, String category, String with) {
        return """
                clause %s "No"
                  forbid anyone
                  to share %s
                  with %s
                """.formatted(number, category, with);
    }

    /** Signed by all three long ago. */
    public static SignedAgreement signed(Agreement agreement) {
        return SigningFixture.signedBy(agreement, ALL);
    }

    /** Signed by all three long ago, and left since by one. */
    public static SignedAgreement left(Agreement agreement, AgencyId by) {
        return SigningFixture.signedAndLeft(agreement, ALL, List.of(by));
    }

    /** How these, all signed by all three, stand now. */
    public static Standings standings(Agreement... agreements) {
        return Standings.of(Stream.of(agreements).map(PactFixture::signed).toList(), List.of(), SigningFixture.NOW);
    }
}
