package sharinghub.hub.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.auditlog.Actor;
import sharinghub.document.MalformedDocument;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Question;
import sharinghub.hub.identity.Caller;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.Hash;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * A question in the hands of a desk.
 *
 * @param <Q>      which question
 * @param caller   who asks
 * @param actor    the same, as an entry names them
 * @param door     the address it came to, with what stands in it, such as the case
 * @param question what is asked
 */
public record AskedQuestion<Q extends Question>(Caller caller, Actor actor, String door, Q question) {

    /**
     * What is wrong with the sealed detail, if anything. It must be signed by the asker's own agency for this request, and
     * sealed to that agency's auditors, so that nobody acts in its name unseen by it.
     *
     * @param own the asker's agency's keys as the directory lists them
     */
    public Optional<Problem> objection(AgencyKeys own) {
        SealedDetail detail = question.detail();
        try {
            detail.verify(own.signing(), caller.agency(), question.request());
        } catch (MalformedDocument e) {
            return Optional.of(detailProblem(String.valueOf(e.getMessage())));
        }
        if (detail.keyPackage(own.auditing().digest()).isEmpty()) {
            return Optional.of(detailProblem("detail: not sealed to your own agency's auditors"));
        }
        return Optional.empty();
    }

    private static Problem detailProblem(String what) {
        return DetailProblem.of(
                what, "Seal the detail anew for this request and sign it with your agency's signing key.");
    }

    /**
     * Tells two questions with the same request id apart: a digest of person, address and question. The detail is left out,
     * for each sealing of the same words gives other bytes.
     */
    public Hash digest() {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> members = new LinkedHashMap<>(Json.read(Json.write(question), Map.class));
            members.remove("detail");
            return Hash.of(Json.write(List.of(caller.person(), door, members)));
        } catch (MalformedJson e) {
            throw new IllegalStateException("our own records can be read", e);
        }
    }
}
