package sharinghub.sealing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.Section;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** Three invented agencies with their keys, and a police summary of two sections that both others may read. */
public final class SealingFixture {

    public static final SecureRandom CHANCE = new SecureRandom();
    public static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    public static final Instant UNTIL = Instant.parse("2034-03-31T22:59:59Z");
    public static final AgreementHash AGREEMENT = new AgreementHash(Hash.of(new byte[] {7}));
    public static final PurposeName PURPOSE = new PurposeName("safeguard-victim");
    public static final String INCIDENT = "Called to ZZ99 3VZ on 21 November; he had left.";
    public static final String RISK = "Fourteen ticks.\nRisk level: HIGH.";

    public final Desk police = new Desk("brockmere-police");
    public final Desk council = new Desk("eastshire-council");
    public final Desk harbour = new Desk("safe-harbour");
    public final CaseSummary summary = summary(CaseRef.random(CHANCE), DocumentId.random(CHANCE), 1);
    public final Sealed sealed = seal(summary, Optional.empty());

    /** An agency with every key it has. */
    public static final class Desk {

        public final AgencyId agency;
        public final SigningKey signing = SigningKey.generate(CHANCE);
        public final OpeningKey opening = OpeningKey.generate(CHANCE);
        public final OpeningKey auditing = OpeningKey.generate(CHANCE);

        public Desk(String agency) {
            this.agency = new AgencyId(agency);
        }

        public AgencyKeys keys() {
            return new AgencyKeys(agency, opening.sealingKey(), auditing.sealingKey(), signing.verifyingKey());
        }

        public Opener opener() {
            return new Opener(agency, opening);
        }

        public Sealer sealer() {
            return new Sealer(signing, CHANCE, InstantSource.fixed(NOW));
        }
    }

    public CaseSummary summary(CaseRef caseRef, DocumentId document, int version) {
        Section incident =
                new Section(SectionId.random(CHANCE), new DataCategory("incident.domestic-abuse"), 1, INCIDENT);
        Section risk = new Section(SectionId.random(CHANCE), new DataCategory("risk.dash"), 1, RISK);
        return new CaseSummary(caseRef, document, version, police.agency, PURPOSE, AGREEMENT, List.of(incident, risk));
    }

    public Sealed seal(CaseSummary summary, Optional<Sealed> previous) {
        Map<SectionId, Set<AgencyKeys>> readers = new TreeMap<>();
        summary.sections().forEach(section -> readers.put(section.section(), Set.of(council.keys(), harbour.keys())));
        return police.sealer()
                .seal(new SealingOrder(
                        summary, readers, police.opening.sealingKey(), UNTIL, previous.map(Sealed::document)));
    }

    /** The first section: the incident. */
    public SealedSection incident() {
        return sealed.document().sections().get(0);
    }

    /** The second section: the risk assessment. */
    public SealedSection risk() {
        return sealed.document().sections().get(1);
    }

    /** The hub's half of that section for that desk. */
    public ReleaseShare share(SealedSection section, Desk reader) {
        return share(sealed, section, reader);
    }

    /** The hub's half out of another sealing. */
    public static ReleaseShare share(Sealed sealed, SealedSection section, Desk reader) {
        return sealed.shares().stream()
                .filter(share -> share.section().equals(section.context().section()))
                .filter(share -> share.recipient().equals(reader.agency))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a section as it should be opened, with every honest argument. */
    public String open(SealedSection section, Desk reader) throws CannotOpen {
        return reader.opener()
                .open(section, share(section, reader), police.signing.verifyingKey(), section.context(), NOW);
    }
}
