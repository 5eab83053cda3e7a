package sharinghub.agreement;

import sharinghub.reference.ClauseNumber;

/**
 * Takes away, whichever clause of whichever agreement gave it. What a forbid reaches may not be shared in any mode, nor
 * revealed to exist; so the mode of its scope is always {@link Mode#EXISTENCE}.
 *
 * @param number as printed
 * @param title  as people read it
 * @param scope  who, what, with whom, what for, when
 */
public record Forbid(ClauseNumber number, String title, Scope scope) implements Clause {}
