@NullMarked
package sharinghub.portal;

import org.jspecify.annotations.NullMarked;
