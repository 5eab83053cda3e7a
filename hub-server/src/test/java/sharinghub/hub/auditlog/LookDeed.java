package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/** Somebody looked at something and went: what may be erased one day. The word stands in its entry and in its detail. */
record LookDeed(AgencyId agency, RequestId request, String word, Set<AgencyId> alsoConcerned) implements Deed<Receipt> {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final UUID PERSON = UUID.fromString("7b0c6f0e-1f0a-4f52-9c39-4a7d4f2f9c12");

    static LookDeed of(AgencyId agency, String word, AgencyId... alsoConcerned) {
        return new LookDeed(agency, RequestId.random(CHANCE), word, Set.of(alsoConcerned));
    }

    static LookDeed of(AgencyId agency) {
        return of(agency, "a-look");
    }

    @Override
    public Hash question() {
        return Hash.of(word.getBytes(UTF_8));
    }

    @Override
    public Performed<Receipt> perform(Moment moment) {
        byte[] detail = ("sealed " + word).getBytes(UTF_8);
        AuditedDeed deed = new AuditedDeed(
                AuditEvent.CONSULTED,
                request,
                new Actor(agency, PERSON, Optional.empty(), Role.PRACTITIONER),
                Matter.NONE.forPurpose(word),
                Hash.of(detail));
        return new Done<>(deed, detail, alsoConcerned, receipt -> receipt);
    }

    @Override
    public Receipt again(Receipt first, Moment moment) {
        return first;
    }
}
