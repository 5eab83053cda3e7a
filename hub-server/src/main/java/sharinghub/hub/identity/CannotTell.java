package sharinghub.hub.identity;

/**
 * The hub could not find out: the issuer's keys cannot be had and none are remembered. Nobody gets in meanwhile (T46).
 *
 * @param why for the developer of the portal
 */
public record CannotTell(String why) implements Identified {}
