package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/** The smallest deed there is: logs that an agency said something; the answer is the receipt. */
public record NoteDeed(
        AgencyId agency, RequestId request, String said, Set<AgencyId> alsoConcerned, Consumer<Moment> work)
        implements Deed<Receipt> {

    public static final AgencyId POLICE = new AgencyId("brockmere-police");
    public static final AgencyId COUNCIL = new AgencyId("brockmere-council");
    public static final AgencyId PROBATION = new AgencyId("eastshire-probation");

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final UUID PERSON = UUID.fromString("7b0c6f0e-1f0a-4f52-9c39-4a7d4f2f9c11");
    private static final byte[] DETAIL = "sealed to the auditors".getBytes(UTF_8);

    public static NoteDeed of(AgencyId agency, String said) {
        return new NoteDeed(agency, RequestId.random(CHANCE), said, Set.of(), moment -> {});
    }

    public static NoteDeed of(AgencyId agency) {
        return of(agency, "something");
    }

    public NoteDeed concerning(AgencyId... others) {
        return new NoteDeed(agency, request, said, Set.of(others), work);
    }

    /** The same, doing this under the lock before it is logged. */
    public NoteDeed doing(Consumer<Moment> thisWork) {
        return new NoteDeed(agency, request, said, alsoConcerned, thisWork);
    }

    @Override
    public Hash question() {
        return Hash.of(said.getBytes(UTF_8));
    }

    @Override
    public Performed<Receipt> perform(Moment moment) {
        work.accept(moment);
        return new Done<>(audited(), detail(), alsoConcerned, receipt -> receipt);
    }

    /** What its entry says. */
    public AuditedDeed audited() {
        return new AuditedDeed(
                AuditEvent.FACT_STATED,
                request,
                new Actor(agency, PERSON, Optional.empty(), Role.PRACTITIONER),
                Matter.NONE.withDigest(question()),
                Hash.of(DETAIL));
    }

    /** What stands beside its entry. */
    public byte[] detail() {
        return DETAIL.clone();
    }

    @Override
    public Receipt again(Receipt first, Moment moment) {
        return first;
    }
}
