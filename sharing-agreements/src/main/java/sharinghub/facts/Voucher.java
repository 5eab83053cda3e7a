package sharinghub.facts;

import java.util.Locale;

/** Who vouches for a fact; nobody else's word for it counts. */
public enum Voucher {
    /** The hub: what its own deeds made true, such as the stage a case has reached. */
    HUB,
    /** The agency that wrote the section, by a signed {@link FactStatement}. */
    AUTHOR,
    /** The agency of the person who asks, by the token or a signed {@link FactStatement}. */
    READER,
    /** The agency that the author names as the one whose words a section passes on, by a signed {@link FactStatement}. */
    ORIGINATOR;

    /** As it stands in registers and entries. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
