package sharinghub.hub.bench;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sharinghub.bench.Bar;
import sharinghub.bench.Figure;
import sharinghub.bench.Series;
import sharinghub.hub.ScratchDatabase;
import sharinghub.hub.auditlog.BatchesOfOne;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.ClockRule;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogSelfCheck;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.hub.auditlog.SelfCheck;

/** What it costs to append an entry durably: many callers and one, against plain JDBC and against the disk. */
final class AppendBench implements AutoCloseable {

    private static final int MANY = 64;
    private static final int BYTES_OF_AN_ENTRY = 256;

    private static final String TOGETHER = "append, many callers";
    private static final String EACH_ALONE = "append, many callers, batches of one";
    private static final String PLAIN = "append, plain JDBC, 64 a commit";
    private static final String LONE = "append, a lone caller";
    private static final String PLAIN_LONE = "append, plain JDBC, one a commit";
    private static final String BARE = "one row, one commit";
    private static final String DISK = "64 × 256 B, write and fdatasync";

    private final Path folder;
    private final CheckpointSigner signer;
    private final List<ScratchDatabase> logs = new ArrayList<>();
    private final List<Contender> contenders = new ArrayList<>();

    /** @param folder on the disk that is meant */
    AppendBench(Path folder, CheckpointSigner signer) throws IOException, SQLException {
        this.folder = folder;
        this.signer = signer;
        Ledger together = ledger("together");
        contenders.add(new Callers(TOGETHER, MANY, () -> together.perform(deed()), together));
        BatchesOfOne eachAlone = new BatchesOfOne(database("alone"), signer);
        contenders.add(new Callers(EACH_ALONE, MANY, () -> eachAlone.perform(deed()), eachAlone));
        PlainLog plain = new PlainLog(database("plain"), signer.key());
        contenders.add(new Repeating(PLAIN, MANY, () -> plain.append(deeds()), plain));
        Ledger lone = ledger("lone");
        contenders.add(new Callers(LONE, 1, () -> lone.perform(deed()), lone));
        PlainLog plainLone = new PlainLog(database("plain-lone"), signer.key());
        contenders.add(new Repeating(PLAIN_LONE, 1, () -> plainLone.append(List.of(deed())), plainLone));
        contenders.add(bareCommit(database("bare")));
        contenders.add(disk(folder.resolve("raw")));
    }

    List<Figure> run(Pace pace) throws Exception {
        Rounds rounds = Rounds.of(contenders, pace.warmUp(), pace.rounds(), pace.slice());
        recount();
        return List.of(
                clock(rounds, DISK, MANY),
                clock(rounds, TOGETHER, MANY, DISK),
                clock(rounds, EACH_ALONE, MANY, TOGETHER).against(Bar.atLeast(4)),
                cpu(rounds, EACH_ALONE, MANY, TOGETHER).against(Bar.atLeast(3)),
                clock(rounds, PLAIN, MANY, TOGETHER).against(Bar.atLeast(0.5)),
                cpu(rounds, PLAIN, MANY, TOGETHER),
                clock(rounds, PLAIN_LONE, 1, DISK),
                clock(rounds, LONE, 1, PLAIN_LONE).against(Bar.atMost(2)),
                cpu(rounds, LONE, 1, PLAIN_LONE),
                clock(rounds, LONE, 1, BARE));
    }

    /** Whoever left a log that does not add up was not measured doing what the others do. */
    private void recount() {
        for (ScratchDatabase each : logs) {
            if (new LogSelfCheck(each, signer.reader()).whole() instanceof SelfCheck.Differs(String what)) {
                throw new IllegalStateException(what);
            }
        }
    }

    private static Figure clock(Rounds rounds, String name, long n) {
        return Figure.alone(name, n, rounds.of(name, Slice::microseconds), "µs");
    }

    private static Figure clock(Rounds rounds, String name, long n, String other) {
        return Figure.alone(name, n, rounds.of(name, Slice::microseconds), "µs")
                .comparedWith(other, rounds.of(name, Slice::microseconds).over(rounds.of(other, Slice::microseconds)));
    }

    private static Figure cpu(Rounds rounds, String name, long n, String other) {
        Series cost = rounds.of(name, Slice::cpuMicroseconds);
        return Figure.alone(name, n, cost, "µs CPU")
                .comparedWith(other, cost.over(rounds.of(other, Slice::cpuMicroseconds)));
    }

    private static NoteDeed deed() {
        return NoteDeed.of(NoteDeed.POLICE);
    }

    private static List<NoteDeed> deeds() {
        return Stream.generate(AppendBench::deed).limit(MANY).toList();
    }

    private ScratchDatabase database(String name) throws IOException {
        ScratchDatabase database =
                ScratchDatabase.in(Files.createDirectories(folder.resolve(name)), UnaryOperator.identity());
        logs.add(database);
        return database;
    }

    private Ledger ledger(String name) throws IOException {
        return new Ledger(
                        database(name),
                        signer,
                        new ClockRule(Optional.empty()),
                        InstantSource.system(),
                        new SecureRandom())
                .open();
    }

    /** The least that any durable program pays: one small row, one commit. */
    private static Contender bareCommit(ScratchDatabase database) throws SQLException {
        database.execute("create table bare (id bigint not null primary key)");
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        PreparedStatement insert = connection.prepareStatement("insert into bare values (?)");
        long[] next = {0};
        return new Repeating(
                BARE,
                1,
                () -> {
                    insert.setLong(1, next[0]++);
                    insert.executeUpdate();
                    connection.commit();
                    return next;
                },
                connection);
    }

    private static Contender disk(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE);
        ByteBuffer block = ByteBuffer.allocateDirect(MANY * BYTES_OF_AN_ENTRY);
        return new Repeating(
                DISK,
                MANY,
                () -> {
                    int written = channel.write(block.rewind());
                    channel.force(false);
                    return written;
                },
                channel);
    }

    @Override
    public void close() throws Exception {
        for (Contender each : contenders) {
            each.close();
        }
        for (ScratchDatabase each : logs) {
            each.close();
        }
    }
}
