package sharinghub.portal.design;

import jakarta.ws.rs.BadRequestException;
import java.security.SecureRandom;
import java.util.function.Function;
import sharinghub.reference.RequestId;

/** Names made when a form is shown and sent back with it, so that a form sent twice does one thing. */
public final class FormNames {

    private static final String REQUEST = "request";

    private final SecureRandom chance;

    /** @param chance where the names come from */
    public FormNames(SecureRandom chance) {
        this.chance = chance;
    }

    /** The request to show a form with: the one it came back with, or a fresh one. */
    public String request(Form form) {
        return shown(form, REQUEST, RequestId::random);
    }

    /** The name to show a form with in that field: the one it came back with, or a fresh one. */
    public String shown(Form form, String field, Function<SecureRandom, ?> fresh) {
        return form.typed(field).isEmpty() ? fresh.apply(chance).toString() : form.typed(field);
    }

    /** The request a form was shown with. */
    public static RequestId requestOf(Form form) {
        return of(form, REQUEST, RequestId::new);
    }

    /**
     * The name a form was shown with in that field.
     *
     * @param spelt reads it; refuses another spelling
     * @throws BadRequestException when there is none: no form of ours is sent without
     */
    public static <T> T of(Form form, String field, Function<String, T> spelt) {
        try {
            return spelt.apply(form.typed(field));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
