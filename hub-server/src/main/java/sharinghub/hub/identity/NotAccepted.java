package sharinghub.hub.identity;

/**
 * A token that is not taken for anybody.
 *
 * @param why for the developer of the portal that sent it; quotes nothing of the token
 */
public record NotAccepted(String why) implements Identified {}
