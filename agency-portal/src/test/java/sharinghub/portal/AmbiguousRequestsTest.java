package sharinghub.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agency.Role;

/** What no browser of ours would send, byte by byte (threat model T37 to T39): refused, and the connection closed. */
class AmbiguousRequestsTest {

    private static final ExamplePages PAGES = new ExamplePages();
    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException {
        portal = new RunningPortal(List.of(PAGES));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transfer-Encoding: chunked | 0~~",
                "Transfer-Encoding: Chunked | 0~~",
                "Transfer-Encoding: gzip, chunked | 0~~",
                "Transfer-Encoding: chunked~Content-Length: 5 | 0~~",
                "Content-Length: 5~Content-Length: 6 | a=123",
                "Content-Length: +5 | a=123",
                "Content-Length: 05 | a=123",
                "Content-Length: 5, 5 | a=123",
                "Content-Length: -1 | a=123",
                "Content-Length: 0x5 | a=123",
                "Content-Length: 5~Content-Encoding: gzip | a=123",
                "Content-Length: 99999999 | a=123",
                "X-Nothing: said | a=123"
            })
    void a_body_whose_length_is_not_plain_changes_nothing(String headers, String body) throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);
        int before = PAGES.changes;

        String answer = say("POST /example/change HTTP/1.1~Host: " + portal.address.getAuthority()
                + "~Cookie: sharing-hub=" + ross.number() + "~Origin: " + portal.address
                + "~Content-Type: application/x-www-form-urlencoded~" + headers + "~~" + body
                + "GET /example/anybody HTTP/1.1~Host: " + portal.address.getAuthority() + "~~");

        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer.split("HTTP/1.1 ", -1)).as("one answer, then the end").hasSize(2);
        assertThat(PAGES.changes).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"example.org, 421", "localhost, 421", "127.0.0.1:1, 421"})
    void another_host_s_name_is_not_answered(String host, int status) throws Exception {
        assertThat(say("GET /example/anybody HTTP/1.1~Host: " + host + "~Connection: close~~"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void headers_that_speak_for_somebody_else_are_not_believed() throws Exception {
        String answer = say("GET /example/signed-in HTTP/1.1~Host: " + portal.address.getAuthority()
                + "~X-HELIDON-CN: brockmere-police~X-Forwarded-Host: example.org~X-Forwarded-Proto: https"
                + "~Forwarded: host=example.org;proto=https~Connection: close~~");

        assertThat(answer).startsWith("HTTP/1.1 303").doesNotContain("example.org");
    }

    /** Sends it as it is, `~` for each end of line, says that no more will come, and reads until the portal closes. */
    private static String say(String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", portal.address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(text.replace("~", "\r\n").getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
