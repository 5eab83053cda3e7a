/**
 * What partners agreed.
 *
 * <p>An {@link sharinghub.agreement.Agreement} is one text that people sign and a machine decides by. It names its
 * parties, the purposes, and clauses: a {@link sharinghub.agreement.Permit} lets some agencies share some categories of
 * data about people in some roles with others; a {@link sharinghub.agreement.Forbid} takes that away again, whichever
 * clause or agreement gave it. What no clause permits is not permitted: silence means no. Text clauses and duties in
 * free words are for people; they are carried and signed, never evaluated. Counted duties give an owner and a day.
 *
 * <p>An agreement alone decides nothing. Its parties sign its hash ({@link sharinghub.agreement.Assent}), and only an
 * {@link sharinghub.agreement.AgreementInForce}, which binds those who signed, may be asked; a version that it follows
 * ({@link sharinghub.agreement.Succeeded}) is asked on about what was sealed under it. {@link sharinghub.agreement.Standings}
 * tells which stand so.
 *
 * <p>Clauses speak of facts, and a fact may be unknown, so every question here has three answers
 * ({@link sharinghub.agreement.Truth}). To release something, a permit must be true and every forbid false.
 *
 * <p>How people write one, and what each line means: {@code docs/agreement-language.md}; it is read and written in
 * {@code sharinghub.agreement.text}.
 */
@NullMarked
package sharinghub.agreement;

import org.jspecify.annotations.NullMarked;
