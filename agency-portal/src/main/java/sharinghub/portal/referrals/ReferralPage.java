package sharinghub.portal.referrals;

import java.util.Optional;
import java.util.stream.Stream;

/** The eight pages of a referral. Their order stands here and nowhere else. */
public enum ReferralPage {
    /** Which forum is to hear the case (S11). */
    FORUM("forum"),
    /** Who is to be kept safe (S12). */
    WHO("who"),
    /** Who else is involved (S13). */
    LINKED_PEOPLE("linked-people"),
    /** How great the danger is (S14). */
    RISK("risk"),
    /** What happened (S15). */
    WHAT_HAPPENED("what-happened"),
    /** Who will see this (S16). */
    READERS("readers"),
    /** Everything once more (S17). */
    CHECK("check"),
    /** It is done (S18). */
    DONE("done");

    /** Those that ask something, as an address matches them. */
    static final String ASKING = "forum|who|linked-people|risk|what-happened";

    private final String address;

    ReferralPage(String address) {
        this.address = address;
    }

    /** The last part of its address. */
    String address() {
        return address;
    }

    /** Its place, from 1. */
    int number() {
        return ordinal() + 1;
    }

    /** The page before; none before the first. */
    Optional<ReferralPage> before() {
        return Stream.of(values()).filter(page -> page.number() == number() - 1).findFirst();
    }

    /** The page after; the last leads to itself. */
    ReferralPage after() {
        return values()[Math.min(number(), values().length - 1)];
    }
}
