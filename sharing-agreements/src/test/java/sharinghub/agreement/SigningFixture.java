package sharinghub.agreement;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.keys.SigningKey;

/** Agencies that sign: a key for each, made when it is first needed. */
public final class SigningFixture {

    /** Within the term of every configured agreement. */
    public static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    private static final Instant SIGNED = Instant.parse("2026-03-20T10:00:00Z");
    private static final Map<AgencyId, SigningKey> KEYS = new HashMap<>();

    private SigningFixture() {}

    /** The key of an agency. */
    public static SigningKey keyOf(AgencyId agency) {
        return KEYS.computeIfAbsent(agency, any -> SigningKey.generate(new SecureRandom()));
    }

    /** The assent of an agency, made before every configured agreement begins. */
    public static Assent assent(Agreement agreement, AgencyId agency) {
        return Assent.sign(agreement.hash(), agency, SIGNED, keyOf(agency));
    }

    /** The agreement with these assents, checked under the agencies' own keys. */
    public static SignedAgreement signed(Agreement agreement, Collection<Assent> assents) {
        return SignedAgreement.of(
                agreement, assents, agency -> Optional.of(keyOf(agency).verifyingKey()));
    }

    /** The agreement signed by these long ago. */
    public static SignedAgreement signedBy(Agreement agreement, Collection<AgencyId> signers) {
        return signed(
                agreement,
                signers.stream().map(agency -> assent(agreement, agency)).toList());
    }

    /** The agreement signed by the first long ago, and left by the others now. */
    public static SignedAgreement signedAndLeft(
            Agreement agreement, Collection<AgencyId> signers, Collection<AgencyId> leavers) {
        return SignedAgreement.of(
                agreement,
                signers.stream().map(agency -> assent(agreement, agency)).toList(),
                leavers.stream()
                        .map(agency -> Withdrawal.sign(agreement.hash(), agency, NOW, keyOf(agency)))
                        .toList(),
                agency -> Optional.of(keyOf(agency).verifyingKey()));
    }

    /** The agreement signed by these, in force now, with these stops. */
    public static AgreementInForce inForce(
            Agreement agreement, Collection<AgencyId> signers, Collection<StoppedSharing> stops) {
        return switch (AgreementInForce.alone(signedBy(agreement, signers), stops, List.of(), NOW)) {
            case AgreementInForce inForce -> inForce;
            case Succeeded succeeded -> throw new AssertionError(succeeded.words());
            case NotInForce not -> throw new AssertionError(not.words());
        };
    }

    /** The agreement signed by all its parties, in force now. */
    public static AgreementInForce inForce(Agreement agreement) {
        return inForce(
                agreement,
                agreement.parties().list().stream().map(Party::agency).toList(),
                List.of());
    }
}
