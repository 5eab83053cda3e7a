package sharinghub.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sharinghub.agency.Role;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partner;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;

/**
 * Requests that two readers of HTTP would cut in two places, byte by byte over TLS: each gets one 4xx, no door is entered,
 * and the connection ends, so that what follows is never taken for a request (T39).
 */
@ExtendWith(ArquillianExtension.class)
class AmbiguousHttpIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);
    private static final Partner POLICE = PARTNERSHIP.partner("brockmere-police");
    private static final String NOTE = "{\"from\":\"brockmere-police\",\"text\":\"x\"}";
    private static final String SMUGGLED = "GET /c4n4ry HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final int PATIENCE = 20_000;

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub(Map.of("server.tls.manager.patience.read-timeout", "PT3S"));
    }

    @Test
    void plain_requests_by_the_same_road_are_answered_until_one_is_not_plain() throws Exception {
        int entered = DoorsForTests.ENTERED.get();
        String length = "Content-Length: " + NOTE.length();
        String answers =
                send(post(length, NOTE) + post("Transfer-Encoding: chunked", chunked()) + post(length + "1, 1", NOTE));
        assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
        assertThat(answers.split("HTTP/1.1 400", -1)).hasSize(2);
        assertThat(DoorsForTests.ENTERED).hasValue(entered + 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void an_ambiguous_request_is_one_4xx_and_the_end_of_the_line(String what, String request) throws Exception {
        int entered = DoorsForTests.ENTERED.get();
        String answer = send(request + SMUGGLED);
        assertThat(answer).matches("(?s)HTTP/1\\.[01] 4\\d\\d .*").doesNotContainIgnoringCase("c4n4ry");
        assertThat(answer.split("HTTP/1\\.", -1)).as("answers").hasSize(2);
        assertThat(DoorsForTests.ENTERED).as("doors entered").hasValue(entered);
    }

    static Stream<Arguments> ambiguous() {
        String length = "Content-Length: " + NOTE.length();
        return Stream.of(
                Arguments.of("a length beside chunks", post(length + "\r\nTransfer-Encoding: chunked", chunked())),
                Arguments.of("chunks beside a length", post("Transfer-Encoding: chunked\r\n" + length, NOTE)),
                Arguments.of("two lengths", post(length + "\r\nContent-Length: 0", NOTE)),
                Arguments.of("the same length twice", post(length + "\r\n" + length, NOTE)),
                Arguments.of("two lengths in one line", post(length + ", " + NOTE.length(), NOTE)),
                Arguments.of("a length with a plus", post("Content-Length: +" + NOTE.length(), NOTE)),
                Arguments.of("a length below nothing", post("Content-Length: -1", NOTE)),
                Arguments.of("a length in hexadecimal", post("Content-Length: 0x20", NOTE)),
                Arguments.of("a length beyond all numbers", post("Content-Length: 99999999999999999999", NOTE)),
                Arguments.of("a length that is a word", post("Content-Length: c4n4ry", NOTE)),
                Arguments.of("Chunked", post("Transfer-Encoding: Chunked", chunked())),
                Arguments.of("gzip, chunked", post("Transfer-Encoding: gzip, chunked", chunked())),
                Arguments.of("xchunked", post("Transfer-Encoding: xchunked", chunked())),
                Arguments.of("identity", post("Transfer-Encoding: identity", NOTE)),
                Arguments.of(
                        "chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", chunked())),
                Arguments.of("a length beside xchunked", post(length + "\r\nTransfer-Encoding: xchunked", NOTE)),
                Arguments.of("a blank before the colon", post("Content-Length : " + NOTE.length(), NOTE)),
                Arguments.of("a header name with a blank", post("Content Length: 3\r\n" + length, NOTE)),
                Arguments.of("a compressed body", post(length + "\r\nContent-Encoding: gzip", NOTE)),
                Arguments.of("a header folded over two lines", post("X-Fold: a\r\n b: c4n4ry\r\n" + length, NOTE)),
                Arguments.of("a header without a colon", post("c4n4ry\r\n" + length, NOTE)),
                Arguments.of("a zero byte in a header", post("X-Zero: a\0b\r\n" + length, NOTE)),
                Arguments.of("no host", post(length, NOTE).replace("Host: localhost\r\n", "")),
                Arguments.of("a chunk size that is a word", post("Transfer-Encoding: chunked", "c4n4ry\r\n" + NOTE)),
                Arguments.of(
                        "a chunk size beyond all numbers",
                        post("Transfer-Encoding: chunked", "FFFFFFFFFFFFFFFFFF\r\n" + NOTE)),
                Arguments.of(
                        "a header as long as a book", post("X-Long: " + "x".repeat(20_000) + "\r\n" + length, NOTE)),
                Arguments.of(
                        "an address as long as a page", "GET /" + "x".repeat(3_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"),
                Arguments.of("a protocol nobody knows", "GET /c4n4ry SMTP/9.9\r\nHost: a\r\n\r\n"),
                Arguments.of("no protocol", "GET /c4n4ry\r\n\r\n"),
                Arguments.of("an address with a control character", "GET /a\u0001c4n4ry HTTP/1.1\r\nHost: a\r\n\r\n"));
    }

    @Test
    void a_header_that_never_ends_is_hung_up_on() throws Exception {
        assertThat(send("GET /directory HTTP/1.1\r\nHost: localhost\r\nX-Slow: a"))
                .doesNotContain("HTTP/1.1 2");
    }

    @Test
    void a_connection_that_says_nothing_is_hung_up_on() throws Exception {
        assertThat(send("")).isEmpty();
    }

    @Test
    void a_connection_that_never_begins_tls_is_hung_up_on() throws Exception {
        try (Socket socket = new Socket("localhost", hub.getPort())) {
            socket.setSoTimeout(PATIENCE);
            // TLS alerts of seven bytes each, and then the end.
            assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThanOrEqualTo(2 * 7);
        }
    }

    private static String post(String framing, String body) {
        return "POST /for-tests/notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: DPoP "
                + REALM.token(POLICE, "ross.field", Role.PRACTITIONER)
                + "\r\nContent-Type: application/json\r\n" + framing + "\r\n\r\n" + body;
    }

    private static String chunked() {
        return Integer.toHexString(NOTE.length()) + "\r\n" + NOTE + "\r\n0\r\n\r\n";
    }

    /** Sends these bytes and reads until the hub closes the connection; fails when it never does. */
    private String send(String request) throws IOException {
        try (SSLSocket socket =
                (SSLSocket) POLICE.certificate().tls().getSocketFactory().createSocket("localhost", hub.getPort())) {
            socket.setSoTimeout(PATIENCE);
            StringBuilder answer = new StringBuilder();
            try {
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                socket.getOutputStream().flush();
                InputStream in = socket.getInputStream();
                for (int one = in.read(); one >= 0; one = in.read()) {
                    answer.append((char) one);
                }
            } catch (SocketException | SSLException e) {
                // the hub may hang up before it has read everything
            }
            return answer.toString();
        }
    }
}
