package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.auditlog.LogSelfCheck;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.hub.auditlog.SelfCheck;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.LogVerifyingKey;

/** The same ledger as in the tests without Helidon, but with the container's own transactions and entity manager. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, LocalRealm.start(AUTHORITY));

    @Inject
    private Ledger ledger;

    @Inject
    private LogReader reader;

    @Inject
    private LogSelfCheck selfCheck;

    @Inject
    private JtaTransactions transactions;

    @Inject
    @Named("hub")
    private DataSource storage;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void deeds_are_logged_and_proved_under_the_key_apart_from_the_data() throws Exception {
        Path keys = PARTNERSHIP.folder().resolve("keys");
        LogVerifyingKey key = LogVerifyingKey.fromText(
                Files.readString(keys.resolve("log.key.pub")).strip());
        Receipt first = ledger.perform(NoteDeed.of(NoteDeed.POLICE, "one"));
        ProvenEntry proven = ledger.perform(NoteDeed.of(NoteDeed.POLICE, "two")).verify(new CheckpointReader(key));
        assertThat(proven.index()).isEqualTo(first.index() + 1);
        assertThat(reader.checkpoint()).isPresent();
        assertThat(selfCheck.whole())
                .isEqualTo(new SelfCheck.Sound(proven.checkpoint().size()));
    }

    @Test
    void a_deed_that_throws_is_rolled_back() {
        NoteDeed failing = NoteDeed.of(NoteDeed.POLICE, "three").doing(moment -> {
            throw new IllegalArgumentException("a bug in a deed");
        });
        String before = reader.checkpoint().orElse("");
        assertThat(catchThrowable(() -> ledger.perform(failing))).hasMessage("a bug in a deed");
        assertThat(reader.checkpoint().orElse("")).isEqualTo(before);
        assertThat(ledger.whyClosed()).isNull();
    }

    /** More would be as many as it reads, and a page of the log would wait for connections it holds itself. */
    @Test
    void a_transaction_holds_one_connection_however_much_it_reads() {
        ledger.perform(NoteDeed.of(NoteDeed.POLICE, "four"));
        int held = transactions.read(rows -> {
            for (int reading = 0; reading < 5; reading++) {
                rows.createQuery("select h from LogHead h").getResultList();
                rows.clear();
            }
            return pool().getActiveConnections();
        });
        assertThat(held).isEqualTo(1);
    }

    private HikariPoolMXBean pool() {
        try {
            return storage.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_libraries_keep_to_the_data_folder_and_open_no_port() {
        assertThat(PARTNERSHIP.folder().resolve("data").resolve("database")).isDirectory();
        assertThat(Path.of("ObjectStore")).doesNotExist();
        assertThat(Path.of("PutObjectStoreDirHere")).doesNotExist();
        assertThat(arjPropertyManager.getCoordinatorEnvironmentBean().isTransactionStatusManagerEnable())
                .isFalse();
    }
}
