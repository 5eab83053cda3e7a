@NullMarked
package sharinghub.portal.sharing;

import org.jspecify.annotations.NullMarked;
