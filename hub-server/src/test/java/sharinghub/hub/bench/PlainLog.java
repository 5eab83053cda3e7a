package sharinghub.hub.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.Salt;
import sharinghub.hub.ScratchDatabase;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.keys.LogSigningKey;
import sharinghub.reference.Hash;

/**
 * The yardstick: a program with one connection, one thread and no JPA that takes every step the ledger takes, on the same
 * tables. It locks the head, looks for repeats, writes entries, numbers and nodes, signs, moves the head, commits, and makes
 * the receipts. What it leaves is a log that the hub's own recount finds right.
 */
final class PlainLog implements AutoCloseable {

    private static final AgencyId AGENCY = NoteDeed.POLICE;
    private static final int STORED_EVERY = 8;

    private final SecureRandom chance = new SecureRandom();
    private final LogSigningKey key;
    private final Connection connection;
    private final PlainHead head;
    private final PlainRows rows;
    private final Map<Integer, PreparedStatement> repeats = new HashMap<>();

    PlainLog(ScratchDatabase database, LogSigningKey key) throws SQLException {
        this.key = key;
        this.connection = database.connection();
        connection.setAutoCommit(false);
        this.head = new PlainHead(connection);
        this.rows = new PlainRows(connection);
    }

    /** All of these in one commit; what each is answered. */
    List<Receipt> append(List<NoteDeed> deeds) throws SQLException {
        MerkleTree tree = head.locked();
        refuseRepeats(deeds);
        Instant time = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        long before = rows.lastNumber(AGENCY);
        long running = before;
        NodesInMemory nodes = new NodesInMemory(tree);
        List<Function<String, Receipt>> receipts = new ArrayList<>();
        for (NoteDeed deed : deeds) {
            receipts.add(one(deed, time, ++running, tree, nodes));
        }
        rows.numberIs(AGENCY, running, before == 0);
        rows.send();
        String checkpoint = Checkpoint.of(key.verifyingKey().name(), tree).signedBy(key);
        head.moveTo(tree, time.toEpochMilli(), checkpoint);
        connection.commit();
        return receipts.stream().map(receipt -> receipt.apply(checkpoint)).toList();
    }

    private Function<String, Receipt> one(
            NoteDeed deed, Instant time, long running, MerkleTree tree, NodesInMemory nodes) throws SQLException {
        long index = tree.size();
        byte[] entry = EntryText.write(new AuditEntry(time, deed.audited(), new TreeMap<>(Map.of(AGENCY, running))));
        Salt salt = Salt.random(chance);
        rows.entry(index, deed, salt, entry);
        rows.number(AGENCY, running, index);
        List<Integer> stored = new ArrayList<>();
        tree.append(Leaf.of(salt, entry), (level, place, hash) -> {
            nodes.completed(level, place, hash);
            if (level > 0 && level % STORED_EVERY == 0) {
                stored.add(level);
            }
        });
        for (int level : stored) {
            Hash hash = nodes.node(level, index >> level);
            rows.node(level, index >> level, hash);
        }
        return checkpoint -> Receipt.of(salt, entry, InclusionProof.of(index, tree.size(), nodes), checkpoint);
    }

    private void refuseRepeats(List<NoteDeed> deeds) throws SQLException {
        PreparedStatement statement = repeats.get(deeds.size());
        if (statement == null) {
            statement = connection.prepareStatement("select entry_index, question, salt, entry from logged_entry"
                    + " where request in (" + String.join(",", Collections.nCopies(deeds.size(), "?")) + ")");
            repeats.put(deeds.size(), statement);
        }
        for (int i = 0; i < deeds.size(); i++) {
            statement.setString(i + 1, deeds.get(i).request().text());
        }
        try (ResultSet row = statement.executeQuery()) {
            if (row.next()) {
                throw new IllegalStateException("entry " + row.getLong(1) + " has this request already");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : repeats.values()) {
            each.close();
        }
        head.close();
        rows.close();
        connection.close();
    }
}
