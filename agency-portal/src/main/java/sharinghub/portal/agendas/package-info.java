/**
 * A forum's meetings: given a day, prepared, published, read.
 *
 * <p>A coordinator puts the cases that wait into an order and publishes it, signed by the host agency. From then on those
 * whom the agreements name may read the cases, each once they have signed the meeting's confidentiality statement. An
 * agenda speaks of cases by their references; whose case it is, each agency's own portal knows or does not.
 */
@NullMarked
package sharinghub.portal.agendas;

import org.jspecify.annotations.NullMarked;
