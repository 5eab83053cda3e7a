package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.Leaf;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.OpenedEntry;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.text.Json;

/**
 * A hub whose pool has one connection, which the ledger and whoever reads hold in turns. A transaction that took a second
 * one, for an entry, a statement or a tile, would wait for itself.
 */
@ExtendWith(ArquillianExtension.class)
class AuditorsPageIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);
    private static final int ENTRIES = 20;

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub(Map.of(
                "javax.sql.DataSource.hub.maximumPoolSize", "1",
                "javax.sql.DataSource.hub.connectionTimeout", "5000"));
    }

    @Test
    void a_page_of_more_entries_than_there_are_connections_is_read_and_proved() throws Exception {
        BoroughOverHttp borough = new BoroughOverHttp(hub, REALM, PARTNERSHIP);
        PortalPerson police = borough.person("ross.field");
        for (int i = 0; i < ENTRIES; i++) {
            BoroughOverHttp.done(police.ask(
                    "POST",
                    "/cases/listings",
                    (request, detail) -> new ListingQuestion(
                            request, new PurposeName("safeguard-victim"), Optional.empty(), detail)));
        }
        LogPage page = Json.read(
                BoroughOverHttp.done(borough.person("tom.okafor")
                        .ask(
                                "POST",
                                "/log/views",
                                (request, detail) -> new LogViewQuestion(
                                        request, LogPurpose.LAWFULNESS, Optional.empty(), 0, 100, detail))),
                LogPage.class);
        assertThat(page.entries()).hasSize(ENTRIES);
        Checkpoint signed = checkpoints().read(page.checkpoint());
        for (OpenedEntry entry : page.entries()) {
            entry.proof().verify(Leaf.of(entry.salt(), entry.entry().getBytes(UTF_8)), signed.root());
        }
    }

    private static CheckpointReader checkpoints() throws Exception {
        String key = Files.readString(PARTNERSHIP.folder().resolve("keys").resolve("log.key.pub"));
        return new CheckpointReader(LogVerifyingKey.fromText(key.strip()));
    }
}
