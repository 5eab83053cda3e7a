package sharinghub.hub.identity;

/** What checking a token comes to: a person, a token not taken for anybody, or no telling at the moment. */
public sealed interface Identified permits Caller, NotAccepted, CannotTell {}
