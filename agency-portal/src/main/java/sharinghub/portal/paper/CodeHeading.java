package sharinghub.portal.paper;

import java.util.Arrays;
import java.util.Set;

/**
 * The nine headings under which the Information Commissioner's data sharing code wants an agreement to speak, in its order.
 * A text or duty of an agreement stands under the heading that names its title, any other under the last one.
 */
public enum CodeHeading {
    /** What is shared for, and why not less. */
    PURPOSE("Why sharing, and why not less", "Proportionality"),
    /** Who shares, and how others join and leave. */
    ORGANISATIONS("Joining and leaving"),
    /** Who answers for what. */
    CONTROLLERS("Controllers"),
    /** Exactly which data, and who may see which. */
    DATA("Need to know", "Minutes", "Places and people", "Few are none", "Disclosure to third parties"),
    /** What makes it lawful. */
    LAW("Consent", "Ask before you look", "Stop when consent ends"),
    /** Data about health, beliefs and offences. */
    SPECIAL("Victims"),
    /** What the people concerned may ask for. */
    RIGHTS(
            "Rights of the people concerned",
            "Answer rights requests",
            "Parents",
            "Hear the child",
            "Tell the complainant"),
    /** Accuracy, security, retention, training, breaches, complaints, the end. */
    GOVERNANCE(
            "Accuracy",
            "Correct what was wrong",
            "Security",
            "Breaches",
            "Report a breach",
            "Complaints",
            "Training",
            "Ending"),
    /** All else. */
    FURTHER();

    private final Set<String> titles;

    CodeHeading(String... titles) {
        this.titles = Set.of(titles);
    }

    /** Where an item of that title stands. */
    static CodeHeading of(String title) {
        return Arrays.stream(values())
                .filter(heading -> heading.titles.contains(title))
                .findFirst()
                .orElse(FURTHER);
    }

    /** As the words of the page name it: `heading-1` to `heading-9`. */
    public String word() {
        return "heading-" + (ordinal() + 1);
    }
}
