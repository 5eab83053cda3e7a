/**
 * What is asked and answered at the hub's doors: one record a question, one record an answer, the same classes in the hub
 * and in every portal.
 *
 * <p>A {@link sharinghub.exchange.Question} asks the hub to do something on behalf of a person. It carries a request id,
 * made once by whoever asks and kept until the answer is in hand: asking again with the same id never does a thing twice.
 * And it carries the sealed detail of who asks and why, which only auditors can open; without it the hub does nothing.
 *
 * <p>What was done comes back with a {@link sharinghub.auditlog.Receipt}: proof, checkable without the hub, that the log
 * says so. What was not done comes back as a {@link sharinghub.exchange.Problem} of RFC 9457. A refusal inside a case is
 * both: a {@link sharinghub.exchange.RefusalProblem} with its reasons, and the receipt of its entry. Outside a case there is
 * one answer only, {@link sharinghub.exchange.OutOfReach}.
 *
 * <p>These records travel as JSON through {@link sharinghub.text.Json}. Everything is bounded where it is read; nothing here
 * decides anything. Each door is described in `hub-server/docs/http.md`.
 */
@NullMarked
package sharinghub.exchange;

import org.jspecify.annotations.NullMarked;
