package sharinghub.agreement;

/** What an agreement is good for at one moment: it decides, or it does not and this is why. */
public sealed interface Standing permits Deciding, NotInForce {

    /** Which agreement. */
    Agreement agreement();
}
