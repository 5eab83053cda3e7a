package sharinghub.agreement;

import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;

/**
 * An agreement that decides at one moment about what was sealed under it: it is in force, or a version that follows it is.
 * Nobody can ask any other.
 */
public sealed interface Deciding extends Standing permits AgreementInForce, Succeeded {

    /** How everybody names it. */
    default AgreementHash hash() {
        return agreement().hash();
    }

    /** The version in force: itself, or the one at the end of its line. */
    AgreementInForce inForce();

    /** Itself, the versions that followed one another in between, and the one in force. */
    List<Deciding> line();

    /** Whether it binds that agency now. */
    boolean binds(AgencyId agency);

    /** Whether that agency has stopped its own giving and receiving under it. */
    boolean isStoppedFor(AgencyId agency);
}
