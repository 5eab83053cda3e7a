package sharinghub.command;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.auditlog.ProofFailure;
import sharinghub.reference.Hash;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * A proof as other programs state it in JSON: sizes are unsigned 64-bit numbers, byte strings are base64 of any length.
 * What no log can have, such as a root of another length than 32 bytes, is a proof that does not hold, not a broken file.
 */
sealed interface StatedProof permits StatedInclusion, StatedConsistency {

    /** Holds, or says what does not. */
    void verify() throws ProofFailure;

    /** The two numbers it counts with. */
    List<BigInteger> numbers();

    /** Reads one JSON object of either form; its fields say which. */
    static StatedProof read(byte[] json) throws MalformedJson {
        Map<String, Object> fields = Json.read(json, new TypeReference<Map<String, Object>>() {});
        if (fields.containsKey("leafIdx")) {
            return counted(Json.read(json, StatedInclusion.class));
        }
        if (fields.containsKey("size1")) {
            return counted(Json.read(json, StatedConsistency.class));
        }
        throw new MalformedJson("expected the fields of an inclusion proof (leafIdx, treeSize, root, leafHash, proof)"
                + " or of a consistency proof (size1, size2, root1, root2, proof)");
    }

    /** Programs count from 0 to 2^64 - 1; what lies outside is no size at all. */
    private static StatedProof counted(StatedProof proof) throws MalformedJson {
        for (BigInteger number : proof.numbers()) {
            if (number.signum() < 0 || number.bitLength() > 64) {
                throw new MalformedJson("expected sizes and places from 0 to 2^64 - 1, found " + number);
            }
        }
        return proof;
    }

    /** The number as our logs count, which end at 2^63 - 1. */
    static long size(BigInteger number) throws ProofFailure {
        if (number.bitLength() > 63) {
            throw new ProofFailure("no log is that long", number, Long.MAX_VALUE);
        }
        return number.longValue();
    }

    /** The bytes as a hash. */
    static Hash hash(byte[] bytes) throws ProofFailure {
        if (bytes.length != Hash.LENGTH) {
            throw new ProofFailure(
                    "a SHA-256 value has 32 bytes",
                    bytes.length + " bytes",
                    HexFormat.of().formatHex(bytes));
        }
        return Hash.fromBytes(bytes);
    }

    /** The steps as hashes; no list at all is an empty one. */
    static List<Hash> path(Optional<List<byte[]>> proof) throws ProofFailure {
        List<Hash> path = new ArrayList<>();
        for (byte[] step : proof.orElse(List.of())) {
            path.add(hash(step));
        }
        return path;
    }
}
