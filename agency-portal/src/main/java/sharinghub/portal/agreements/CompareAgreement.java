package sharinghub.portal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.effect.ChangedSharing;
import sharinghub.effect.Chapter;
import sharinghub.effect.EffectDiff;
import sharinghub.effect.TooIntricate;
import sharinghub.portal.design.Page;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CheckedAgreement;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;
import sharinghub.registers.Registers;

/** What one version changes beside another of the same name: who gains and who loses what, and what else reads otherwise. */
@Path("/agreements/{hash}/changes")
public final class CompareAgreement {

    private final HostedOffices offices;
    private final Registers registers;

    /**
     * The page.
     *
     * @param offices   of every agency hosted here
     * @param registers what the words of agreements mean
     */
    public CompareAgreement(HostedOffices offices, Registers registers) {
        this.offices = offices;
        this.registers = registers;
    }

    /**
     * What the page shows.
     *
     * @param hash    of this version
     * @param title   as it calls itself
     * @param version its number
     * @param other   the number of the version it is set beside; 0 where there is none
     * @param nothing whether nothing changes
     * @param sharing who may read something otherwise
     * @param others  what else changes, under headings
     * @param trouble why it cannot be told; empty where it can
     */
    public record Shown(
            String hash,
            String title,
            int version,
            int other,
            boolean nothing,
            List<ChangedSharing> sharing,
            List<Chapter> others,
            String trouble) {}

    /** This version beside the one in force, or where none is, beside the newest before it. */
    @GET
    @OpenToSignedIn
    public Page compare(@Context SignedIn who, @PathParam("hash") String hash) {
        return OneAgreement.page(
                offices, who, hash, (one, now) -> Page.of("agreements/CompareAgreement", view(one.agreement(), now)));
    }

    private Shown view(Agreement fresh, AgreementsNow now) {
        Optional<Agreement> other = beside(fresh, now);
        if (other.isEmpty()) {
            return shown(fresh, 0, true, List.of(), List.of(), "");
        }
        int number = other.get().version().number();
        try {
            EffectDiff diff = EffectDiff.of(other.get(), fresh, OneAgreement.above(now, fresh), registers);
            return shown(fresh, number, diff.isNothing(), diff.sharing(), diff.others(), "");
        } catch (TooIntricate e) {
            return shown(fresh, number, false, List.of(), List.of(), HubTrouble.sentence(e.words()));
        }
    }

    private static Shown shown(
            Agreement fresh,
            int other,
            boolean nothing,
            List<ChangedSharing> sharing,
            List<Chapter> others,
            String trouble) {
        return new Shown(
                fresh.hash().toString(),
                fresh.heading().title(),
                fresh.version().number(),
                other,
                nothing,
                sharing,
                others,
                trouble);
    }

    private static Optional<Agreement> beside(Agreement fresh, AgreementsNow now) {
        return now.all().stream()
                .filter(one ->
                        one.agreement().version().name().equals(fresh.version().name()))
                .filter(one -> !one.agreement().hash().equals(fresh.hash()))
                .filter(one -> one.standing() instanceof AgreementInForce
                        || one.agreement().version().number() < fresh.version().number())
                .max(Comparator.comparing((CheckedAgreement one) -> one.standing() instanceof AgreementInForce)
                        .thenComparing(one -> one.agreement().version().number())
                        .thenComparing(one -> one.agreement().hash()))
                .map(CheckedAgreement::agreement);
    }
}
