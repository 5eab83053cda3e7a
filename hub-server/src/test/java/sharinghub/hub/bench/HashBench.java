package sharinghub.hub.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.ProofFailure;
import sharinghub.bench.Bar;
import sharinghub.bench.Figure;
import sharinghub.bench.Series;
import sharinghub.reference.Hash;

/** What tree and proofs cost in memory, against the hashes they cannot do without. */
final class HashBench {

    private static final int LEAVES = 1 << 16;
    private static final int HEIGHT = 16;
    private static final int AT_ONCE = 1_000;

    private static final String APPEND = "append in memory";
    private static final String TWO_HASHES = "one leaf hash, one node hash";
    private static final String PROOF = "inclusion proof verified";
    private static final String PATH_OF_HASHES = "log₂ n node hashes";

    private HashBench() {}

    static List<Figure> run(Pace pace) throws Exception {
        Rounds rounds = Rounds.of(
                List.of(appending(), twoHashes(), verifying(), pathOfHashes()),
                pace.warmUp(),
                pace.rounds(),
                pace.slice());
        return List.of(
                figure(rounds, APPEND, TWO_HASHES).against(Bar.atMost(1.3)),
                figure(rounds, PROOF, PATH_OF_HASHES).against(Bar.atMost(1.3)));
    }

    private static Figure figure(Rounds rounds, String name, String other) {
        Series cost = rounds.of(name, Slice::cpuMicroseconds);
        return Figure.alone(name, LEAVES, cost, "µs CPU")
                .comparedWith(other, cost.over(rounds.of(other, Slice::cpuMicroseconds)));
    }

    private static Contender appending() {
        MerkleTree tree = MerkleTree.empty();
        Hash data = Hash.of();
        return Repeating.of(APPEND, AT_ONCE, () -> {
            for (int i = 0; i < AT_ONCE; i++) {
                tree.append(Leaf.of(data));
            }
            return tree;
        });
    }

    private static Contender twoHashes() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] leaf = new byte[1 + Hash.LENGTH];
        byte[] node = new byte[1 + 2 * Hash.LENGTH];
        return Repeating.of(TWO_HASHES, AT_ONCE, () -> {
            for (int i = 0; i < AT_ONCE; i++) {
                System.arraycopy(sha256.digest(leaf), 0, node, 1, Hash.LENGTH);
                System.arraycopy(sha256.digest(node), 0, leaf, 1, Hash.LENGTH);
            }
            return leaf;
        });
    }

    private static Contender verifying() {
        MerkleTree tree = MerkleTree.empty();
        NodesInMemory nodes = new NodesInMemory(tree);
        Hash leaf = Leaf.of(Hash.of());
        for (int i = 0; i < LEAVES; i++) {
            tree.append(leaf, nodes);
        }
        InclusionProof proof = InclusionProof.of(LEAVES / 3, LEAVES, nodes);
        Hash root = tree.root();
        return Repeating.of(PROOF, AT_ONCE, () -> verified(proof, leaf, root));
    }

    private static InclusionProof verified(InclusionProof proof, Hash leaf, Hash root) throws ProofFailure {
        for (int i = 0; i < AT_ONCE; i++) {
            proof.verify(leaf, root);
        }
        return proof;
    }

    private static Contender pathOfHashes() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] node = new byte[1 + 2 * Hash.LENGTH];
        return Repeating.of(PATH_OF_HASHES, AT_ONCE, () -> {
            for (int i = 0; i < AT_ONCE * HEIGHT; i++) {
                System.arraycopy(sha256.digest(node), 0, node, 1, Hash.LENGTH);
            }
            return node;
        });
    }
}
