package sharinghub.hub.auditlog;

/**
 * Only now, in the line, did it turn out that the request does not fit what is there: a version that was stored a moment
 * ago, a meeting nobody planned. Nothing may have been written, and nothing is logged.
 *
 * @param answer what to mend, for the asker
 */
public record NotDone<A>(A answer) implements Performed<A> {}
