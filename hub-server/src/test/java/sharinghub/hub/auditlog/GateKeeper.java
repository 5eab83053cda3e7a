package sharinghub.hub.auditlog;

import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * Holds the line up, so that those behind it become one batch; writes nothing.
 *
 * @param reached falls when it is this deed's turn
 * @param opened  is waited for then
 */
record GateKeeper(CountDownLatch reached, CountDownLatch opened) implements Deed<Boolean> {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** One that nobody waits for. */
    static GateKeeper open() {
        return new GateKeeper(new CountDownLatch(0), new CountDownLatch(0));
    }

    @Override
    public AgencyId agency() {
        return NoteDeed.POLICE;
    }

    @Override
    public RequestId request() {
        return RequestId.random(CHANCE);
    }

    @Override
    public Hash question() {
        return Hash.of();
    }

    @Override
    public Performed<Boolean> perform(Moment moment) {
        reached.countDown();
        LedgerFixture.await(opened);
        return new NotDone<>(true);
    }

    @Override
    public Boolean again(Receipt first, Moment moment) {
        throw new IllegalStateException("its request is a new one each time");
    }
}
