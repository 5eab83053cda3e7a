package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.document.Body;
import sharinghub.document.Ciphertext;
import sharinghub.document.DetailStatement;
import sharinghub.document.MalformedDocument;
import sharinghub.document.SealedDetail;
import sharinghub.document.Signed;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.RequestId;
import sharinghub.text.Json;

/** Who asks and why: read by the two agencies' auditors, checked by the hub, bound to one request. */
class SealedDetailTest {

    private final SealingFixture fixture = new SealingFixture();
    private final RequestId request = RequestId.random(CHANCE);
    private final Detail detail = new Detail("Meera Joshi", "Idva", "Ring her before Thursday.\nShe asked.");
    private final VerifyingKey harbour = fixture.harbour.signing.verifyingKey();
    private final SealedDetail sealed = seal(detail);

    @Test
    void both_agencies_auditors_read_the_same() throws Exception {
        assertThat(open(sealed, fixture.harbour.auditing)).isEqualTo(detail);
        assertThat(open(sealed, fixture.police.auditing)).isEqualTo(detail);
    }

    @Test
    void the_hub_verifies_what_it_cannot_read() throws Exception {
        SealedDetail travelled = Json.read(Json.write(sealed), SealedDetail.class);
        travelled.verify(harbour, fixture.harbour.agency, request);
        assertThat(travelled.digest()).isEqualTo(sealed.digest());
        assertThat(new String(travelled.bytes(), UTF_8)).doesNotContain("Meera").doesNotContain("Idva");
        assertThat(travelled.keyPackage(fixture.police.auditing.sealingKey().digest()))
                .isPresent();
        assertThat(travelled.keyPackage(fixture.council.auditing.sealingKey().digest()))
                .isEmpty();
    }

    @Test
    void nobody_else_opens_it_not_even_with_the_agencys_own_sealing_key() {
        assertThatThrownBy(() -> open(sealed, fixture.council.auditing)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> open(sealed, fixture.harbour.opening)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void it_does_not_pass_for_another_request_another_agency_or_another_signature() {
        malformed(sealed, harbour, fixture.police.agency.text(), request, "detail: made by another agency");
        malformed(sealed, harbour, "safe-harbour", RequestId.random(CHANCE), "detail: made for another request");
        malformed(
                sealed,
                fixture.police.signing.verifyingKey(),
                "safe-harbour",
                request,
                "detail: not signed by `safe-harbour`");
        assertThatThrownBy(() -> new DetailOpener(fixture.harbour.auditing)
                        .open(sealed, harbour, fixture.harbour.agency, RequestId.random(CHANCE)))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void its_parts_cannot_be_exchanged() {
        SealedDetail other = seal(detail);
        malformed(
                new SealedDetail(sealed.statement(), other.body(), sealed.keyPackages()),
                harbour,
                "safe-harbour",
                request,
                "detail: its body is another one");
        malformed(
                new SealedDetail(sealed.statement(), sealed.body(), other.keyPackages()),
                harbour,
                "safe-harbour",
                request,
                "detail: its key packages are others");
        malformed(
                new SealedDetail(
                        sealed.statement(), sealed.body(), sealed.keyPackages().subList(0, 1)),
                harbour,
                "safe-harbour",
                request,
                "detail: its key packages are others");
    }

    @Test
    void one_auditor_is_not_shown_another_name_than_the_other() {
        SealedDetail other = seal(new Detail("Somebody Else", "Idva", "No reason at all."));
        DetailStatement honest = sealed.statement().statement();
        DetailStatement mixed = new DetailStatement(
                honest.request(),
                honest.agency(),
                honest.made(),
                other.body().digest(),
                honest.commitment(),
                honest.readers());
        SealedDetail bent =
                new SealedDetail(Signed.sign(mixed, fixture.harbour.signing), other.body(), sealed.keyPackages());
        assertThatThrownBy(() -> open(bent, fixture.harbour.auditing)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void every_detail_has_the_same_size_inside() {
        SealedDetail longer = seal(new Detail("ß".repeat(100), "é".repeat(100), "字".repeat(300)));
        assertThat(longer.body().size()).isEqualTo(sealed.body().size()).isEqualTo(SealedDetail.SIZE);
        assertThat(longer.bytes().length - sealed.bytes().length)
                .isBetween(-8, 8); // signatures differ by a byte or two
    }

    @Test
    void a_body_of_another_size_is_no_detail() {
        Body large = new Body(request.text(), new byte[40], new Ciphertext(new byte[12], new byte[4096], new byte[16]));
        DetailStatement honest = sealed.statement().statement();
        DetailStatement around = new DetailStatement(
                honest.request(),
                honest.agency(),
                honest.made(),
                large.digest(),
                honest.commitment(),
                honest.readers());
        malformed(
                new SealedDetail(Signed.sign(around, fixture.harbour.signing), large, sealed.keyPackages()),
                harbour,
                "safe-harbour",
                request,
                "detail: its body is not a detail's");
    }

    @Test
    void every_flipped_byte_is_noticed_by_the_hub() throws Exception {
        byte[] bytes = sealed.bytes();
        for (int place = 0; place < bytes.length; place += 3) {
            byte[] bent = bytes.clone();
            bent[place] ^= 4;
            assertThatThrownBy(() -> SealedDetail.read(bent).verify(harbour, fixture.harbour.agency, request))
                    .isInstanceOf(MalformedDocument.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Meera\nJoshi", "Meera\u0000", "\uD800"})
    void a_name_that_is_none_is_refused(String name) {
        assertThatThrownBy(() -> new Detail(name, "Idva", "reason")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n \t", "bell\u0007", "line\r\nfeed"})
    void a_reason_that_is_none_is_refused(String reason) {
        assertThatThrownBy(() -> new Detail("Meera Joshi", "Idva", reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a reason is 1 to 300 characters");
    }

    @Test
    void there_is_room_for_long_names_but_not_for_a_novel() {
        String longest = "a".repeat(255);
        assertThat(new Detail(longest, longest, "\tindented\n" + "b".repeat(290)).name())
                .isEqualTo(longest);
        assertThatThrownBy(() -> new Detail("a".repeat(256), "Idva", "reason"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Detail("字".repeat(255), "字".repeat(255), "字".repeat(300)))
                .hasMessage("name, post and reason together are too long");
    }

    @Test
    void a_detail_prints_nothing() {
        assertThat(detail).hasToString("Detail");
    }

    private SealedDetail seal(Detail written) {
        return new DetailSealer(fixture.harbour.agency, fixture.harbour.signing, CHANCE, InstantSource.fixed(NOW))
                .seal(written, request, List.of(fixture.harbour.keys(), fixture.police.keys()));
    }

    private Detail open(SealedDetail one, OpeningKey key) throws CannotOpen {
        return new DetailOpener(key).open(one, harbour, fixture.harbour.agency, request);
    }

    private static void malformed(
            SealedDetail one, VerifyingKey signer, String agency, RequestId request, String because) {
        assertThatThrownBy(() -> one.verify(signer, new AgencyId(agency), request))
                .isInstanceOf(MalformedDocument.class)
                .hasMessage(because);
    }
}
