package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
import sharinghub.auditlog.EntryTile;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.Tile;
import sharinghub.exchange.ListingQuestion;
import sharinghub.hub.partnership.HubLine;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.reference.Hash;

/** A portal without a person rebuilds the whole tree from files, and their addresses have one spelling. */
@ExtendWith(ArquillianExtension.class)
class TilesIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);
    private static final int ENTRIES = 258;

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void the_files_of_a_checkpoint_lead_to_its_root_and_have_one_address_each() throws Exception {
        PortalPerson police = new BoroughOverHttp(hub, REALM, PARTNERSHIP).person("ross.field");
        for (int i = 0; i < ENTRIES; i++) {
            BoroughOverHttp.done(police.ask(
                    "POST",
                    "/cases/listings",
                    (request, detail) -> new ListingQuestion(
                            request, new PurposeName("safeguard-victim"), Optional.empty(), detail)));
        }
        HubLine portal = HubLine.of(hub, PARTNERSHIP.partner("brockmere-police"));
        Checkpoint signed =
                checkpoints().read(new String(file(portal, "checkpoint").body()));
        assertThat(signed.size()).isEqualTo(ENTRIES);

        List<Hash> leaves = new ArrayList<>();
        for (String place : List.of("000", "001.p/2")) {
            List<Hash> hashes = Tile.fromPath("tile/0/" + place)
                    .read(file(portal, "tile/0/" + place).body());
            assertThat(EntryTile.read(
                                    "tile/entries/" + place,
                                    file(portal, "tile/entries/" + place).body())
                            .leaves())
                    .isEqualTo(hashes);
            leaves.addAll(hashes);
        }
        MerkleTree tree = MerkleTree.empty();
        leaves.forEach(tree::append);
        assertThat(tree.root()).isEqualTo(signed.root());
        assertThat(Tile.fromPath("tile/1/000.p/1")
                        .read(file(portal, "tile/1/000.p/1").body()))
                .containsExactly(tree.edge().getFirst());

        assertThat(cache(file(portal, "tile/0/000"))).contains("immutable");
        assertThat(cache(file(portal, "tile/entries/000"))).contains("immutable");
        assertThat(cache(file(portal, "tile/0/001.p/2"))).isEqualTo("no-store");
        for (String beyond : List.of("0/001", "0/001.p/3", "entries/001.p/3", "1/000.p/2", "7/000.p/1", "0/x999/999")) {
            assertRefused(portal, beyond, 404);
        }
        for (String bent : List.of(
                "0/0",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "8/000",
                "-1/000",
                "0/x000/000",
                "0/%30%30%30",
                "0/000/",
                "0/000.p",
                "00/000",
                "entries/0",
                "entries/000.p/256",
                "entries/x000/000",
                "data/000")) {
            assertRefused(portal, bent, 400);
        }
    }

    private static void assertRefused(HubLine portal, String path, int status) throws Exception {
        HttpResponse<byte[]> answer = portal.send(portal.to("/log/tile/" + path));
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(HubLine.problem(answer).kind())
                .as(path)
                .isEqualTo(status == 404 ? "no-such-tile" : "tile-not-readable");
        assertThat(cache(answer)).as(path).isEqualTo("no-store");
    }

    private static HttpResponse<byte[]> file(HubLine portal, String path) throws Exception {
        HttpResponse<byte[]> answer = portal.send(portal.to("/log/" + path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static String cache(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    private static CheckpointReader checkpoints() throws Exception {
        String key = Files.readString(PARTNERSHIP.folder().resolve("keys").resolve("log.key.pub"));
        return new CheckpointReader(LogVerifyingKey.fromText(key.strip()));
    }
}
