package sharinghub.hub.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.Salt;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.reference.Hash;

/** An entry's rows by plain JDBC, gathered and sent together. */
final class PlainRows implements AutoCloseable {

    private final PreparedStatement entry;
    private final PreparedStatement number;
    private final PreparedStatement node;
    private final PreparedStatement readLast;
    private final PreparedStatement writeLast;
    private final PreparedStatement firstLast;

    PlainRows(Connection connection) throws SQLException {
        this.entry = connection.prepareStatement(
                "insert into logged_entry"
                        + " (entry_index, agency, request, question, commitment, salt, entry, detail) values (?, ?, ?, ?, ?, ?, ?, ?)");
        this.number = connection.prepareStatement(
                "insert into numbered_entry (agency, running, entry_index) values (?, ?, ?)");
        this.node =
                connection.prepareStatement("insert into tree_node (node_level, node_index, hash) values (?, ?, ?)");
        this.readLast = connection.prepareStatement("select last_running from concerned_agency where agency = ?");
        this.writeLast = connection.prepareStatement("update concerned_agency set last_running = ? where agency = ?");
        this.firstLast =
                connection.prepareStatement("insert into concerned_agency (last_running, agency) values (?, ?)");
    }

    /** The last running number of an agency. */
    long lastNumber(AgencyId agency) throws SQLException {
        readLast.setString(1, agency.text());
        try (ResultSet row = readLast.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void numberIs(AgencyId agency, long last, boolean first) throws SQLException {
        PreparedStatement statement = first ? firstLast : writeLast;
        statement.setLong(1, last);
        statement.setString(2, agency.text());
        statement.executeUpdate();
    }

    void entry(long index, NoteDeed deed, Salt salt, byte[] text) throws SQLException {
        entry.setLong(1, index);
        entry.setString(2, deed.agency().text());
        entry.setString(3, deed.request().text());
        entry.setBytes(4, deed.question().bytes());
        entry.setBytes(5, Leaf.commitment(salt, text).bytes());
        entry.setBytes(6, salt.bytes());
        entry.setBytes(7, text);
        entry.setBytes(8, deed.detail());
        entry.addBatch();
    }

    void number(AgencyId agency, long running, long index) throws SQLException {
        number.setString(1, agency.text());
        number.setLong(2, running);
        number.setLong(3, index);
        number.addBatch();
    }

    void node(int level, long index, Hash hash) throws SQLException {
        node.setInt(1, level);
        node.setLong(2, index);
        node.setBytes(3, hash.bytes());
        node.executeUpdate();
    }

    void send() throws SQLException {
        entry.executeBatch();
        number.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : new PreparedStatement[] {entry, number, node, readLast, writeLast, firstLast}) {
            each.close();
        }
    }
}
