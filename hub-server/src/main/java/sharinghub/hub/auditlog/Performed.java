package sharinghub.hub.auditlog;

/** What a deed came to. */
public sealed interface Performed<A> permits Done, NotDone {}
