package sharinghub.hub.auditlog;

/** What stands in the line: deeds, and behind all of them the last one. */
sealed interface Queued permits Turn, LastDeed {}
