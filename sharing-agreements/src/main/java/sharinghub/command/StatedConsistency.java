package sharinghub.command;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.ProofFailure;

/** A consistency proof as JSON; `desc` and `wantErr`, which test vectors carry, are passed over. */
@JsonIgnoreProperties({"desc", "wantErr"})
record StatedConsistency(BigInteger size1, BigInteger size2, byte[] root1, byte[] root2, Optional<List<byte[]>> proof)
        implements StatedProof {

    StatedConsistency {
        proof = proof.map(List::copyOf);
    }

    @Override
    public List<BigInteger> numbers() {
        return List.of(size1, size2);
    }

    @Override
    public void verify() throws ProofFailure {
        if (saysTheSameTwice()) {
            return;
        }
        new ConsistencyProof(StatedProof.size(size1), StatedProof.size(size2), StatedProof.path(proof))
                .verify(StatedProof.hash(root1), StatedProof.hash(root2));
    }

    /** One size, one root, no steps: holds by itself, and published vectors want it to, whatever bytes the root is. */
    private boolean saysTheSameTwice() {
        return size1.signum() > 0
                && size1.equals(size2)
                && Arrays.equals(root1, root2)
                && proof.orElse(List.of()).isEmpty();
    }
}
