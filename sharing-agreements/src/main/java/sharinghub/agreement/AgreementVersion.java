package sharinghub.agreement;

import sharinghub.reference.Spelling;

/**
 * An agreement as people call it. Two texts may carry the same name by mistake, so what is signed is always the hash.
 *
 * @param name   lower-case words with hyphens between; 2 to 60 characters
 * @param number from 1 to 9,999; each new text of the same agreement has a higher one
 */
public record AgreementVersion(String name, int number) {

    /** Refuses any other spelling, and a number out of range. */
    public AgreementVersion {
        Spelling.check("the name of an agreement", name);
        if (number < 1 || number > 9_999) {
            throw new IllegalArgumentException("versions of an agreement are numbered from 1 to 9,999");
        }
    }

    @Override
    public String toString() {
        return name + ", version " + number;
    }
}
