package sharinghub.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.agreement.SigningFixture.NOW;
import static sharinghub.agreement.SigningFixture.assent;
import static sharinghub.agreement.SigningFixture.keyOf;
import static sharinghub.agreement.SigningFixture.signed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.Hash;

class AgreementInForceTest {

    private static final AgencyId POLICE = new AgencyId("brockmere-police");
    private static final AgencyId COUNCIL = new AgencyId("brockmere-council");
    private static final AgencyId SAFE_HARBOUR = new AgencyId("safe-harbour");
    private static final AgencyId HOSPITAL = new AgencyId("eastshire-nhs");

    /** Starts when police, council and Safe Harbour have signed; 1 April 2026 to 31 March 2028; review by 1 March 2027. */
    private final Agreement marac = AgreementFixture.configured("brockmere-marac");

    @Test
    void once_those_it_names_have_signed_it_binds_those_who_signed_and_nobody_else() {
        AgreementInForce inForce = (AgreementInForce) standing(POLICE, COUNCIL, SAFE_HARBOUR);

        assertThat(inForce.signers()).containsExactlyInAnyOrder(POLICE, COUNCIL, SAFE_HARBOUR);
        assertThat(inForce.binds(HOSPITAL)).isFalse();
    }

    @Test
    void before_that_it_decides_nothing_however_many_others_signed() {
        assertThat(standing(POLICE, COUNCIL, HOSPITAL))
                .isEqualTo(new NotInForce(
                        marac,
                        NotInForce.Cause.NOT_YET_SIGNED,
                        "brockmere-marac, version 3 waits for the signature of Safe Harbour (Idva service)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T22:59:59Z, NOT_YET_BEGUN", // 23:59:59 of the day before in London
        "2027-06-01T23:00:00Z, REVIEW_OVERDUE", // midnight after three months of grace, in summer time
        "2028-03-31T23:00:00Z, ENDED", // 1 April 2028 in London
    })
    void outside_its_days_in_london_it_decides_nothing(Instant at, NotInForce.Cause cause) {
        SignedAgreement signed = signed(marac, assents(POLICE, COUNCIL, SAFE_HARBOUR));

        assertThat(AgreementInForce.alone(signed, List.of(), List.of(), at))
                .isInstanceOfSatisfying(
                        NotInForce.class, not -> assertThat(not.cause()).isEqualTo(cause));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T23:00:00Z", "2027-06-01T22:59:59Z"})
    void on_its_first_moment_and_the_last_of_its_grace_it_decides(Instant at) {
        SignedAgreement signed = signed(marac, assents(POLICE, COUNCIL, SAFE_HARBOUR));

        assertThat(AgreementInForce.alone(signed, List.of(), List.of(), at)).isInstanceOf(AgreementInForce.class);
    }

    @Test
    void an_assent_counts_only_from_when_it_was_made() {
        Assent late = Assent.sign(marac.hash(), SAFE_HARBOUR, NOW.plusSeconds(1), keyOf(SAFE_HARBOUR));
        SignedAgreement signed = signed(marac, List.of(assent(marac, POLICE), assent(marac, COUNCIL), late));

        assertThat(AgreementInForce.alone(signed, List.of(), List.of(), NOW)).isInstanceOf(NotInForce.class);
        assertThat(AgreementInForce.alone(signed, List.of(), List.of(), NOW.plusSeconds(1)))
                .isInstanceOf(AgreementInForce.class);
    }

    @Test
    void an_assent_by_another_agencys_key_is_none() {
        Assent forged = Assent.sign(marac.hash(), SAFE_HARBOUR, NOW, keyOf(POLICE));

        assertThat(signed(marac, List.of(forged)).signers(NOW)).isEmpty();
    }

    @Test
    void an_assent_to_another_text_is_none() {
        Assent other = Assent.sign(new AgreementHash(Hash.of(new byte[] {1})), POLICE, NOW, keyOf(POLICE));

        assertThat(signed(marac, List.of(other)).signers(NOW)).isEmpty();
    }

    @Test
    void an_assent_moved_in_time_or_with_one_bit_changed_is_none() {
        Assent good = Assent.sign(marac.hash(), POLICE, NOW, keyOf(POLICE));
        byte[] bent = good.signature();
        bent[bent.length - 1] ^= 1;
        Assent earlier = new Assent(marac.hash(), POLICE, NOW.minusSeconds(1), good.signature());
        Assent flipped = new Assent(marac.hash(), POLICE, NOW, bent);

        assertThat(signed(marac, List.of(good)).signers(NOW)).containsExactly(POLICE);
        assertThat(signed(marac, List.of(earlier, flipped)).signers(NOW)).isEmpty();
    }

    @Test
    void an_agency_the_agreement_does_not_list_cannot_sign_it() {
        AgencyId stranger = new AgencyId("elsewhere-police");

        assertThat(signed(marac, List.of(assent(marac, stranger))).signers(NOW)).isEmpty();
    }

    @Test
    void a_party_stops_its_own_part_from_that_moment_and_under_that_agreement_only() {
        SignedAgreement signed = signed(marac, assents(POLICE, COUNCIL, SAFE_HARBOUR));
        StoppedSharing later = new StoppedSharing(marac.hash(), POLICE, NOW.plusSeconds(1));
        StoppedSharing elsewhere = new StoppedSharing(new AgreementHash(Hash.of()), COUNCIL, NOW);

        AgreementInForce before =
                (AgreementInForce) AgreementInForce.alone(signed, List.of(later, elsewhere), List.of(), NOW);
        AgreementInForce after = (AgreementInForce)
                AgreementInForce.alone(signed, List.of(later, elsewhere), List.of(), NOW.plusSeconds(1));

        assertThat(before.isStoppedFor(POLICE)).isFalse();
        assertThat(after.isStoppedFor(POLICE)).isTrue();
        assertThat(after.isStoppedFor(COUNCIL)).isFalse();
        assertThat(after.binds(POLICE)).isTrue();
    }

    @Test
    void a_suspended_one_decides_nothing_from_that_moment_and_no_other_one_is_touched() {
        SignedAgreement signed = signed(marac, assents(POLICE, COUNCIL, SAFE_HARBOUR));
        SuspendedAgreement now = new SuspendedAgreement(marac.hash(), POLICE, NOW);
        SuspendedAgreement elsewhere = new SuspendedAgreement(new AgreementHash(Hash.of()), POLICE, NOW);

        assertThat(AgreementInForce.alone(signed, List.of(), List.of(elsewhere), NOW))
                .isInstanceOf(AgreementInForce.class);
        assertThat(AgreementInForce.alone(signed, List.of(), List.of(now), NOW.minusSeconds(1)))
                .isInstanceOf(AgreementInForce.class);
        assertThat(AgreementInForce.alone(signed, List.of(), List.of(now), NOW))
                .isEqualTo(new NotInForce(
                        marac,
                        NotInForce.Cause.SUSPENDED,
                        "Brockmere Constabulary has suspended brockmere-marac, version 3 since 24 November 2026"));
    }

    @Test
    void who_left_is_bound_by_nothing_and_the_others_go_on() {
        Withdrawal left = Withdrawal.sign(marac.hash(), POLICE, NOW, keyOf(POLICE));

        assertThat(bound(NOW.minusSeconds(1), left)).containsExactlyInAnyOrder(POLICE, COUNCIL, SAFE_HARBOUR);
        assertThat(bound(NOW, left)).containsExactlyInAnyOrder(COUNCIL, SAFE_HARBOUR);
    }

    @Test
    void a_withdrawal_that_its_party_did_not_sign_for_this_very_text_is_none() {
        Withdrawal good = Withdrawal.sign(marac.hash(), POLICE, NOW, keyOf(POLICE));
        Withdrawal forged = Withdrawal.sign(marac.hash(), POLICE, NOW, keyOf(COUNCIL));
        Withdrawal moved = new Withdrawal(marac.hash(), POLICE, NOW.minusSeconds(1), good.signature());
        Withdrawal other = Withdrawal.sign(new AgreementHash(Hash.of()), POLICE, NOW, keyOf(POLICE));
        Assent assent = assent(marac, POLICE);
        Withdrawal turned = new Withdrawal(marac.hash(), POLICE, assent.made(), assent.signature());

        assertThat(bound(NOW, forged, moved, other, turned)).containsExactlyInAnyOrder(POLICE, COUNCIL, SAFE_HARBOUR);
    }

    private Set<AgencyId> bound(Instant at, Withdrawal... withdrawals) {
        SignedAgreement signed = SignedAgreement.of(
                marac,
                assents(POLICE, COUNCIL, SAFE_HARBOUR),
                List.of(withdrawals),
                agency -> Optional.of(keyOf(agency).verifyingKey()));
        return ((AgreementInForce) AgreementInForce.alone(signed, List.of(), List.of(), at)).signers();
    }

    @Test
    void an_assent_is_made_at_a_whole_second() {
        assertThatThrownBy(() -> Assent.sign(marac.hash(), POLICE, NOW.plusMillis(1), keyOf(POLICE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Standing standing(AgencyId... signers) {
        return AgreementInForce.alone(signed(marac, assents(signers)), List.of(), List.of(), NOW);
    }

    private List<Assent> assents(AgencyId... signers) {
        return Stream.of(signers).map(agency -> assent(marac, agency)).toList();
    }
}
