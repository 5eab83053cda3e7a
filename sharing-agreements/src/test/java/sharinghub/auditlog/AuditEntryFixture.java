package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/** Entries as the log of Brockmere has them; the same at every run. */
public final class AuditEntryFixture {

    /** The author of the sections. */
    public static final AgencyId POLICE = new AgencyId("brockmere-police");

    /** The reader. */
    public static final AgencyId COUNTY = new AgencyId("eastshire-council");

    /** The agreement in force. */
    public static final AgreementHash MARAC = new AgreementHash(hash("agreement"));

    private AuditEntryFixture() {}

    /** A child's social worker is given two of the police's sections, one is withheld. */
    public static AuditEntry release() {
        return release(8, 3);
    }

    /** The same, with these running numbers for the police and for the county council. */
    public static AuditEntry release(long police, long county) {
        return new AuditEntry(
                Instant.parse("2026-11-24T09:30:00.125Z"),
                new AuditedDeed(
                        AuditEvent.RELEASED,
                        new RequestId(name("req", 1)),
                        socialWorker(),
                        Matter.NONE.of(new CaseRef(name("case", 1))).forPurpose("safeguard-victim"),
                        List.of(
                                section(3, "forbidden", "7.1"),
                                section(1, "released", "4.1"),
                                section(2, "released", "4.1")),
                        List.of(
                                new FactUsed("on-the-agenda", "yes", "hub", Optional.empty(), Optional.of(12L)),
                                new FactUsed(
                                        "dash-band",
                                        "high",
                                        "author",
                                        Optional.of(new SectionId(name("sec", 2))),
                                        Optional.of(9L))),
                        hash("detail")),
                new TreeMap<>(Map.of(POLICE, police, COUNTY, county)));
    }

    /** The same social worker asks again after the police stopped, and is given nothing. */
    public static AuditEntry refusal(long police, long county) {
        return new AuditEntry(
                Instant.parse("2026-11-24T10:15:00Z"),
                new AuditedDeed(
                        AuditEvent.REFUSED,
                        new RequestId(name("req", 2)),
                        socialWorker(),
                        Matter.NONE.of(new CaseRef(name("case", 1))).forPurpose("safeguard-victim"),
                        List.of(section(1, "not-in-force", "4.1")),
                        List.of(),
                        hash("detail of a refusal")),
                new TreeMap<>(Map.of(POLICE, police, COUNTY, county)));
    }

    /** The police put in their n-th document; concerns nobody else. */
    public static AuditEntry submission(int number) {
        return new AuditEntry(
                Instant.parse("2026-11-24T08:00:00Z").plusSeconds(number),
                new AuditedDeed(
                        AuditEvent.SUBMITTED,
                        new RequestId(name("req", 100 + number)),
                        new Actor(
                                POLICE,
                                UUID.fromString("c0ffee00-0000-4000-8000-000000000002"),
                                Optional.empty(),
                                Role.PRACTITIONER),
                        Matter.NONE
                                .of(new CaseRef(name("case", number)))
                                .of(new DocumentId(name("doc", number)))
                                .withDigest(hash("document " + number)),
                        hash("detail " + number)),
                new TreeMap<>(Map.of(POLICE, (long) number)));
    }

    /** Somebody of the county council's children's services. */
    public static Actor socialWorker() {
        return new Actor(
                COUNTY,
                UUID.fromString("c0ffee00-0000-4000-8000-000000000001"),
                Optional.of(new Team(COUNTY, "childrens-services")),
                Role.PRACTITIONER);
    }

    /** Salt that a test can repeat. */
    public static Salt salt(int number) {
        return Salt.fromBytes(hash("salt " + number).bytes());
    }

    private static SectionOutcome section(int number, String word, String clause) {
        return new SectionOutcome(
                new SectionId(name("sec", number)),
                POLICE,
                Optional.of(new ClauseRef(MARAC, new ClauseNumber(clause))),
                word);
    }

    private static String name(String kind, int number) {
        return kind + "-0" + "%025d".formatted(number);
    }

    private static Hash hash(String text) {
        return Hash.of(text.getBytes(US_ASCII));
    }
}
