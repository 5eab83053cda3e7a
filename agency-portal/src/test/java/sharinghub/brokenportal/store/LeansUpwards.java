package sharinghub.brokenportal.store;

import sharinghub.brokenportal.welcome.PageWithoutRule;

/** A store that knows a page: upwards, and round in a circle. */
final class LeansUpwards {

    PageWithoutRule page = new PageWithoutRule();
}
