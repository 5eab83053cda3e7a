package sharinghub.agreement;

import sharinghub.reference.Spelling;

/**
 * What an agency is in law, such as `relevant authority`; an agency may be several. The register of classes lists them.
 *
 * @param name lower-case words with hyphens between; 2 to 60 characters
 */
public record AgencyClass(String name) implements Comparable<AgencyClass> {

    /** Refuses any other spelling. */
    public AgencyClass {
        Spelling.check("a class of agencies", name);
    }

    /** The class as an agreement says it: with spaces. */
    public String said() {
        return name.replace('-', ' ');
    }

    @Override
    public int compareTo(AgencyClass other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return said();
    }
}
