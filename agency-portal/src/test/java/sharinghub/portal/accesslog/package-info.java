@NullMarked
package sharinghub.portal.accesslog;

import org.jspecify.annotations.NullMarked;
