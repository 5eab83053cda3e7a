package sharinghub.document;

import static sharinghub.document.Der.octets;
import static sharinghub.document.Der.sequence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERUTF8String;
import sharinghub.agency.AgencyId;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * Who asks and why (name, post, reason), sealed to auditors and signed by the asking agency. The hub checks signature and
 * form without reading it, keeps it beside the log entry, and the entry commits to its digest.
 *
 * @param statement   signed by the asking agency
 * @param body        the detail, encrypted; always of one size
 * @param keyPackages one for each reader, in the statement's order
 */
public record SealedDetail(Signed<DetailStatement> statement, Body body, List<KeyPackage> keyPackages) {

    /** The longest, in bytes. */
    public static final int LONGEST = 32 * 1024;

    /** Bytes of every detail's padded text. */
    public static final int SIZE = 2 * 1024;

    private static final String TITLE = "sharing-hub sealed detail 1";

    /** Takes a copy of the list. */
    public SealedDetail {
        keyPackages = List.copyOf(keyPackages);
    }

    /** Reads what {@link #bytes()} gives, exactly. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SealedDetail read(byte[] detail) throws MalformedDocument {
        return Der.exactly(detail, LONGEST, Der.ELEMENTS_OF_A_PART, SealedDetail::pick, SealedDetail::bytes);
    }

    private static SealedDetail pick(ASN1Sequence outer) throws MalformedDocument {
        ASN1Sequence wrapped = Der.sequenceAt(outer, 3);
        List<KeyPackage> keyPackages = new ArrayList<>();
        for (int i = 0; i < Math.min(wrapped.size(), DetailStatement.MOST_READERS); i++) {
            keyPackages.add(KeyPackage.read(Der.octetsAt(wrapped, i)));
        }
        return new SealedDetail(
                DetailStatement.read(Der.octetsAt(outer, 1)), Body.read(Der.octetsAt(outer, 2)), keyPackages);
    }

    /** The whole in DER. */
    @JsonValue
    public byte[] bytes() {
        ASN1Encodable[] wrapped =
                keyPackages.stream().map(one -> octets(one.bytes())).toArray(ASN1Encodable[]::new);
        return Der.encode(
                sequence(new DERUTF8String(TITLE), octets(statement.bytes()), octets(body.bytes()), sequence(wrapped)));
    }

    /** SHA-256 of the whole: what the log entry commits to. */
    public Hash digest() {
        return Hash.of(bytes());
    }

    /** The key package for the owner of that auditing key, if there is one. */
    public Optional<KeyPackage> keyPackage(Hash auditingKey) {
        return keyPackages.stream().filter(one -> one.key().equals(auditingKey)).findFirst();
    }

    /**
     * Proves that this agency signed this detail for this request, and that its parts belong together. Says nothing about
     * what is inside, which only an auditor can see.
     *
     * @throws MalformedDocument naming the part that does not hold
     */
    public void verify(VerifyingKey signer, AgencyId agency, RequestId request) throws MalformedDocument {
        DetailStatement stated = statement.statement();
        demand(statement.verifies(signer), "not signed by `" + agency + "`");
        demand(stated.agency().equals(agency), "made by another agency");
        demand(stated.request().equals(request), "made for another request");
        demand(stated.body().equals(body.digest()), "its body is another one");
        demand(body.size() == SIZE && body.name().equals(request.text()), "its body is not a detail's");
        List<DetailStatement.Reader> readers = keyPackages.stream()
                .map(one -> new DetailStatement.Reader(one.key(), one.digest()))
                .toList();
        demand(stated.readers().equals(readers), "its key packages are others");
    }

    private static void demand(boolean holds, String otherwise) throws MalformedDocument {
        if (!holds) {
            throw new MalformedDocument("detail: " + otherwise);
        }
    }
}
