package sharinghub.portal.referrals;

import sharinghub.portal.design.Link;

/** What every page of the journey shows of where it stands. */
public interface OnTheWay {

    /** Where it stands. */
    Place place();

    /** Where its form is sent. */
    default String address() {
        return place().address();
    }

    /** The page before. */
    default Link back() {
        return place().back();
    }

    /** Which page of the journey it is, from 1. */
    default int number() {
        return place().number();
    }

    /** How many pages the journey has. */
    default int last() {
        return place().last();
    }
}
