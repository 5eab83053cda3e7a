@NullMarked
package sharinghub.portal.design;

import org.jspecify.annotations.NullMarked;
