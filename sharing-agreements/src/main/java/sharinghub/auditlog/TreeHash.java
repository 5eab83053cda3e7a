package sharinghub.auditlog;

import sharinghub.reference.Hash;

/** How leaves and nodes are hashed (RFC 9162, section 2.1.1): a leaf can never pass for a node. */
final class TreeHash {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    /** The root of a tree without leaves: SHA-256 of nothing. */
    static final Hash EMPTY = Hash.of();

    private TreeHash() {}

    static Hash leaf(Hash data) {
        return Hash.of(LEAF, data);
    }

    static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left, right);
    }
}
