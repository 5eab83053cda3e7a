/**
 * An agreement in the languages of other machines.
 *
 * <p>{@link sharinghub.agreement.translation.AgreementJson} says all of it in JSON, for programs that list or compare
 * agreements. {@link sharinghub.agreement.translation.Odrl} says it in ODRL 2.2, for engines that know no other language, and
 * names in the same document everything that ODRL could not carry. What could not be carried never widens what is allowed: a
 * permission is left out, a prohibition holds always.
 *
 * <p>Neither is ever signed or decided by. What binds is the text, by its hash, and each translation names that hash.
 */
@NullMarked
package sharinghub.agreement.translation;

import org.jspecify.annotations.NullMarked;
