package sharinghub.hub.auditlog;

import sharinghub.reference.RequestId;

/** A request id came again but cannot be answered as before. Answered with 409: a new request needs a new id. */
public final class RequestTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    RequestTaken(RequestId request, String how) {
        super("the request id `" + request + "` was already used, " + how + ": make a new one");
    }
}
