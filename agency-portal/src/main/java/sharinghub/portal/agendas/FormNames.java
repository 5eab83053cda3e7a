package sharinghub.portal.agendas;

import jakarta.ws.rs.BadRequestException;
import java.security.SecureRandom;
import sharinghub.portal.design.Form;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;

/** Names made when a form is shown and sent back with it, so that a form sent twice does one thing. */
public final class FormNames {

    private final SecureRandom chance;

    /** @param chance where the names come from */
    public FormNames(SecureRandom chance) {
        this.chance = chance;
    }

    RequestId newRequest() {
        return RequestId.random(chance);
    }

    MeetingId newMeeting() {
        return MeetingId.random(chance);
    }

    /** The request the form was shown with. */
    static RequestId request(Form form) {
        try {
            return new RequestId(form.typed("request"));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** The meeting the form was shown with. */
    static MeetingId meeting(Form form) {
        return meeting(form.typed("meeting"));
    }

    /** A meeting named in an address or a form. */
    static MeetingId meeting(String text) {
        try {
            return new MeetingId(text);
        } catch (IllegalArgumentException e) {
            throw new jakarta.ws.rs.NotFoundException(e);
        }
    }
}
