package sharinghub.agreement;

import sharinghub.registers.OnwardMeaning;

/**
 * What a recipient may pass on.
 *
 * @param means what the machine does by it
 * @param words as the agreement says it, such as `only with the author's consent`
 */
public record Onward(OnwardMeaning means, String words) {

    /** As the agreement says it. */
    @Override
    public String toString() {
        return words;
    }
}
