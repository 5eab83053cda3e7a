package sharinghub.portal.sharing;

import sharinghub.reference.AgreementHash;

/** The hub told of an agreement that cannot be read here, or whose text is not what its hash names. Nothing goes on. */
public final class DoubtfulAgreement extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param agreement which */
    public DoubtfulAgreement(AgreementHash agreement) {
        super("the text that the hub gave for agreement " + agreement + " cannot be read here, or is another one");
    }
}
