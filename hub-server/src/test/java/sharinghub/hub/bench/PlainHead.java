package sharinghub.hub.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sharinghub.auditlog.MerkleTree;
import sharinghub.hub.PostgresServer;
import sharinghub.reference.Hash;

/** The row `log_head` by plain JDBC: locked, and moved on. */
final class PlainHead implements AutoCloseable {

    private final PreparedStatement lock;
    private final PreparedStatement move;

    PlainHead(Connection connection) throws SQLException {
        this.lock = connection.prepareStatement("select log_size, edge, root, last_time, checkpoint from log_head"
                + " where id = 1 for update" + (PostgresServer.isWanted() ? "" : " with rs"));
        this.move = connection.prepareStatement(
                "update log_head set log_size = ?, edge = ?, root = ?, last_time = ?, checkpoint = ? where id = 1");
    }

    /** The tree as it stands, checked against its root, and nobody else's to change until the commit. */
    MerkleTree locked() throws SQLException {
        try (ResultSet row = lock.executeQuery()) {
            row.next();
            MerkleTree tree = MerkleTree.of(row.getLong(1), hashes(row.getBytes(2)));
            if (!tree.root().equals(Hash.fromBytes(row.getBytes(3)))) {
                throw new IllegalStateException("edge and root contradict each other");
            }
            return tree;
        }
    }

    void moveTo(MerkleTree tree, long time, String checkpoint) throws SQLException {
        move.setLong(1, tree.size());
        move.setBytes(2, bytes(tree.edge()));
        move.setBytes(3, tree.root().bytes());
        move.setLong(4, time);
        move.setString(5, checkpoint);
        move.executeUpdate();
    }

    private static List<Hash> hashes(byte[] all) {
        List<Hash> hashes = new ArrayList<>();
        for (int start = 0; start < all.length; start += Hash.LENGTH) {
            hashes.add(Hash.fromBytes(Arrays.copyOfRange(all, start, start + Hash.LENGTH)));
        }
        return hashes;
    }

    private static byte[] bytes(List<Hash> hashes) {
        byte[] all = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, all, i * Hash.LENGTH, Hash.LENGTH);
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        lock.close();
        move.close();
    }
}
