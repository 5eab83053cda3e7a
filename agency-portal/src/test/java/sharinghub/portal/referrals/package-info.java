@NullMarked
package sharinghub.portal.referrals;

import org.jspecify.annotations.NullMarked;
