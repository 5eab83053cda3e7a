package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sharinghub.hub.BoroughOverHttp.done;
import static sharinghub.hub.BoroughOverHttp.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sharinghub.exchange.StopQuestion;
import sharinghub.hub.auditlog.Promises;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.keys.CertificateAuthority;
import sharinghub.reference.CaseRef;

/**
 * The hub as it is shipped, twice, over one PostgreSQL that only its settings name: what one of them did holds on the other
 * at its next request (T19), and the one that is left goes on with the same log.
 */
class TwoHubsOnPostgresIT {

    private static final String DATABASE = "two_hubs";

    private final CertificateAuthority authority = Partnership.authority();
    private final LocalRealm realm = LocalRealm.start(authority);
    private final Partnership partnership = Partnership.create(authority, realm);

    @BeforeAll
    static void onlyWithPostgres() {
        assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed");
    }

    @Test
    void share_one_log_and_one_of_them_can_go() throws Exception {
        CaseRef about = CaseRef.random(new SecureRandom());
        try (AssembledHub one = start("one")) {
            BoroughOverHttp throughOne = borough(one);
            throughOne.signAgreements();
            try (AssembledHub other = start("other")) {
                BoroughOverHttp throughOther = borough(other);
                PortalPerson police = throughOther.person("ross.field");
                throughOther.refer(
                        police,
                        about,
                        throughOther.submit(police, about, Map.of("risk.dash", "She fears for her life.")));

                assertThat(open(throughOne.person("meera.joshi"), about).statusCode())
                        .as("sent in through the other, opened through this one")
                        .isEqualTo(200);

                stop(throughOne);
                assertThat(open(throughOther.person("meera.joshi"), about).statusCode())
                        .as("stopped through one, refused by the other at its next request")
                        .isEqualTo(403);

                one.kill();
                PortalPerson hospital = throughOther.person("bea.lowe");
                throughOther.submit(hospital, about, Map.of("health.injuries", "A broken wrist."));
            }
        }
        try (ScratchDatabase database = ScratchDatabase.at(PostgresServer.jdbcUrl(DATABASE))) {
            assertThat(new Promises().broken(database, partnership.checkpoints()))
                    .as("one line, its tree recomputed")
                    .isEmpty();
        }
    }

    private static void stop(BoroughOverHttp borough) throws Exception {
        done(borough.person("sam.birch")
                .ask("POST", "/agreements/" + borough.marac.hash() + "/stops", StopQuestion::new));
    }

    private AssembledHub start(String name) throws Exception {
        Path folder =
                Files.createDirectories(partnership.folder().resolve(name)).toAbsolutePath();
        Map<String, String> settings = partnership.settings();
        settings.put("hub.data", folder.resolve("data").toString());
        settings.put("javax.sql.DataSource.hub.jdbcUrl", PostgresServer.jdbcUrl(DATABASE));
        settings.put("javax.sql.DataSource.hub.username", PostgresServer.USER);
        return AssembledHub.start(folder, settings);
    }

    private BoroughOverHttp borough(AssembledHub hub) throws Exception {
        return new BoroughOverHttp(hub.untilItListens(), realm, partnership);
    }
}
