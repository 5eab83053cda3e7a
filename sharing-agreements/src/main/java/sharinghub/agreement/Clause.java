package sharinghub.agreement;

/** A clause that the machine decides by. */
public sealed interface Clause extends Item permits Permit, Forbid {

    /** What it reaches. */
    Scope scope();
}
