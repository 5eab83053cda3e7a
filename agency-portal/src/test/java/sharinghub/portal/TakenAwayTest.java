package sharinghub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.Role;
import sharinghub.auditlog.BundleReader;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.accesslog.AccessLogWords;
import sharinghub.portal.accesslog.CheckAccessLog;
import sharinghub.portal.receipts.KeepReceipt;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.SummaryFixture;

/** What an auditor takes away proves itself without this portal: the log in one file, and one entry's receipt. */
class TakenAwayTest {

    private static final String LOOK = "purpose=lawfulness&reason=Complaint+31";

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static RunningPortal portal;
    private static RunningPortal.Visitor tom;
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void a_day_in_the_borough() throws Exception {
        brockmere = new Brockmere(folder);
        brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), SummaryFixture.police(brockmere));
        portal = new RunningPortal(List.of(
                new CheckAccessLog(
                        new HostedOffices(List.of(brockmere.offices(Brockmere.POLICE))),
                        new AccessLogWords(brockmere.partners, brockmere.witnesses),
                        LogFixture.verifyingKey(),
                        brockmere.clock),
                new KeepReceipt(LogFixture.reader())));
        String number = portal.sessions.begin(brockmere.tom(), "id token");
        tom = new RunningPortal.Visitor(number, portal.sessions.use(number).orElseThrow());
    }

    @AfterAll
    static void end() {
        portal.close();
        brockmere.close();
    }

    @Test
    void the_log_comes_as_a_file_that_holds_without_the_hub() throws Exception {
        HttpResponse<byte[]> file = send("/audit/log", LOOK);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"log-[0-9-]{10}\\.zip\"");
        assertThat(new BundleReader(LogFixture.reader()).read(file.body()).count())
                .isEqualTo(brockmere.hub.log.size());
    }

    @Test
    void without_reason_or_purpose_it_stays_where_it_is() throws Exception {
        int before = brockmere.hub.log.size();
        assertThat(send("/audit/log", "purpose=lawfulness").statusCode()).isEqualTo(422);
        assertThat(send("/audit/log", "reason=x").statusCode()).isEqualTo(422);
        assertThat(brockmere.hub.log.size()).isEqualTo(before);
    }

    @Test
    void nobody_but_an_auditor_gets_it() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.PRACTITIONER, Role.CHAIR);
        assertThat(portal.answer(portal.sendAs(ross, "/audit/log", LOOK)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void each_entry_carries_its_receipt_which_holds_without_the_hub() throws Exception {
        Document page = Jsoup.parse(new String(send("/audit", LOOK).body(), UTF_8));
        List<String> carried =
                page.select("form[action=/receipts] input[name=receipt]").eachAttr("value");

        assertThat(carried).hasSameSizeAs(page.select("tbody tr")).isNotEmpty();
        for (String receipt : carried) {
            HttpResponse<byte[]> file = keep(receipt);
            Receipt kept = Receipt.read(file.body());
            assertThat(kept.verify(LogFixture.reader()).index()).isEqualTo(kept.index());
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"receipt-" + kept.index() + ".json\"");
        }
    }

    @Test
    void what_proves_nothing_is_not_handed_out() throws Exception {
        Receipt good = LogFixture.of(5).receipt(3);
        Receipt moved = new Receipt(2, good.salt(), good.entry(), good.path(), good.checkpoint());
        Receipt other = new Receipt(
                good.index(), good.salt(), good.entry().replace("police", "polite"), good.path(), good.checkpoint());

        assertThat(keep(new String(good.json(), UTF_8)).statusCode()).isEqualTo(200);
        for (String wrong : List.of(
                new String(moved.json(), UTF_8), new String(other.json(), UTF_8), "{}", "", "<script>", "null")) {
            assertThat(keep(wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    private HttpResponse<byte[]> keep(String receipt) throws Exception {
        return send("/receipts", "receipt=" + URLEncoder.encode(receipt, UTF_8));
    }

    private HttpResponse<byte[]> send(String path, String fields) throws Exception {
        return browser.send(portal.sendAs(tom, path, fields).build(), BodyHandlers.ofByteArray());
    }
}
