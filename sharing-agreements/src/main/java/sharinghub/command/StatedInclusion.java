package sharinghub.command;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.ProofFailure;

/** An inclusion proof as JSON; `desc` and `wantErr`, which test vectors carry, are passed over. */
@JsonIgnoreProperties({"desc", "wantErr"})
record StatedInclusion(
        BigInteger leafIdx, BigInteger treeSize, byte[] root, byte[] leafHash, Optional<List<byte[]>> proof)
        implements StatedProof {

    StatedInclusion {
        proof = proof.map(List::copyOf);
    }

    @Override
    public List<BigInteger> numbers() {
        return List.of(leafIdx, treeSize);
    }

    @Override
    public void verify() throws ProofFailure {
        new InclusionProof(StatedProof.size(leafIdx), StatedProof.size(treeSize), StatedProof.path(proof))
                .verify(StatedProof.hash(leafHash), StatedProof.hash(root));
    }
}
