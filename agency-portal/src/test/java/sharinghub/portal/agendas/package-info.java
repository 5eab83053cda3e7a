/** Tests of the agendas. */
@NullMarked
package sharinghub.portal.agendas;

import org.jspecify.annotations.NullMarked;
