package sharinghub.command;

import java.util.Set;
import sharinghub.agreement.Agreement;
import sharinghub.registers.Registers;

/**
 * Makes a document for people of an agreement. This library makes none: the portal does, where it stands on the class path
 * and names its own under {@link java.util.ServiceLoader}.
 */
public interface AgreementPress {

    /** The forms it makes, such as `pdf`. */
    Set<String> forms();

    /**
     * The document, complete in itself.
     *
     * @param registers what the words of the agreement mean
     * @param form      one of {@link #forms}
     */
    byte[] print(Agreement agreement, Registers registers, String form);
}
