package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpEdgeTest {

    private static final List<String> NONE = List.of();
    private static final List<String> CHUNKED = List.of("chunked");

    @Test
    void one_plain_length_or_plain_chunks_or_no_body_pass() {
        assertThat(HttpEdge.complaint("POST", List.of("12"), NONE, NONE)).isEmpty();
        assertThat(HttpEdge.complaint("POST", NONE, CHUNKED, NONE)).isEmpty();
        assertThat(HttpEdge.complaint("GET", NONE, NONE, NONE)).isEmpty();
        assertThat(HttpEdge.complaint("PUT", List.of("0"), NONE, NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+5", "-5", "05", "5 ", " 5", "5,5", "5, 5", "0x5", "5.0", "", "five", "５", "9999999999999"})
    void a_length_that_is_not_plain_digits_is_refused(String length) {
        assertThat(HttpEdge.complaint("POST", List.of(length), NONE, NONE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chunked",
                "CHUNKED",
                "xchunked",
                "chunked,chunked",
                "gzip, chunked",
                "chunked, identity",
                " chunked",
                "identity",
                ""
            })
    void a_transfer_encoding_other_than_exactly_chunked_is_refused(String encoding) {
        assertThat(HttpEdge.complaint("POST", NONE, List.of(encoding), NONE)).isPresent();
    }

    @Test
    void two_lengths_are_refused_even_when_they_agree() {
        assertThat(HttpEdge.complaint("POST", List.of("5", "5"), NONE, NONE)).isPresent();
    }

    @Test
    void a_length_beside_chunks_is_refused() {
        assertThat(HttpEdge.complaint("POST", List.of("5"), CHUNKED, NONE)).isPresent();
        assertThat(HttpEdge.complaint("POST", NONE, List.of("chunked", "chunked"), NONE))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity", "br", ""})
    void an_encoded_body_is_refused_with_415(String encoding) {
        assertThat(HttpEdge.complaint("POST", List.of("5"), NONE, List.of(encoding)))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(415));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "HEAD", "TRACE", "CONNECT", "DELETE", "PATCH", "get", "PROPFIND"})
    void a_method_no_door_has_is_refused_with_405(String method) {
        assertThat(HttpEdge.complaint(method, NONE, NONE, NONE))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(405));
    }
}
