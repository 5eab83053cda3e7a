package sharinghub.brokenportal.store;

/** Something pages may lean on. */
public final class Kept {}
