package sharinghub.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.Forum;
import sharinghub.agreement.Assent;
import sharinghub.agreement.Withdrawal;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.casework.Referral;
import sharinghub.casework.SignedAgenda;
import sharinghub.document.SealedDetail;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.facts.SignedFactStatement;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.Detail;
import sharinghub.sealing.DetailSealer;
import sharinghub.sealing.SealingFixture;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

class QuestionTest {

    private static final SealingFixture SEALING = new SealingFixture();
    private static final RequestId REQUEST = RequestId.random(SealingFixture.CHANCE);
    private static final CaseRef CASE = CaseRef.random(SealingFixture.CHANCE);
    private static final MeetingId MEETING = MeetingId.random(SealingFixture.CHANCE);
    private static final Instant NOW = SealingFixture.NOW;
    private static final SealedDetail DETAIL = new DetailSealer(
                    SEALING.police.agency, SEALING.police.signing, SealingFixture.CHANCE, InstantSource.fixed(NOW))
            .seal(
                    new Detail("Ross Field", "Constable", "Prepares the conference"),
                    REQUEST,
                    List.of(SEALING.police.keys()));

    static Stream<Question> every_kind_once() {
        return Stream.of(
                new AgendaViewQuestion(REQUEST, DETAIL),
                new AssentQuestion(
                        REQUEST,
                        Assent.sign(SealingFixture.AGREEMENT, SEALING.police.agency, NOW, SEALING.police.signing),
                        DETAIL),
                new ConfirmationQuestion(REQUEST, TwoPersonStep.GO_ON, DETAIL),
                new FactQuestion(REQUEST, List.of(fact(CASE)), DETAIL),
                new ListingQuestion(REQUEST, SealingFixture.PURPOSE, Optional.of(CASE), DETAIL),
                new LogExportQuestion(REQUEST, LogPurpose.LAWFULNESS, DETAIL),
                new LogViewQuestion(REQUEST, LogPurpose.SELF_MONITORING, Optional.empty(), 0, 500, DETAIL),
                new OwnOpeningQuestion(
                        REQUEST,
                        SealingFixture.PURPOSE,
                        List.of(SectionId.random(SealingFixture.CHANCE)),
                        Hash.of(new byte[] {1}),
                        DETAIL),
                new PlanQuestion(REQUEST, MEETING, new Forum("marac"), NOW, DETAIL),
                new PreparationQuestion(REQUEST, TwoPersonStep.SIGN, DETAIL),
                new ProposalQuestion(REQUEST, "agreement brockmere-marac, version 3\n", DETAIL),
                new PublishQuestion(REQUEST, agenda(), DETAIL),
                new ReferralQuestion(
                        REQUEST,
                        new Referral(
                                CASE,
                                new Forum("marac"),
                                "visible-high-risk",
                                DocumentId.random(SealingFixture.CHANCE)),
                        DETAIL),
                new ReleaseQuestion(
                        REQUEST, SealingFixture.PURPOSE, List.of(SectionId.random(SealingFixture.CHANCE)), DETAIL),
                new StatementQuestion(REQUEST, DETAIL),
                new StopQuestion(REQUEST, DETAIL),
                new Submission(
                        REQUEST, SEALING.sealed.document(), SEALING.sealed.shares(), List.of(fact(CASE)), DETAIL),
                new WithdrawalQuestion(
                        REQUEST,
                        Withdrawal.sign(SealingFixture.AGREEMENT, SEALING.police.agency, NOW, SEALING.police.signing),
                        DETAIL));
    }

    @ParameterizedTest
    @MethodSource("every_kind_once")
    void every_question_travels_and_is_written_again_the_same(Question question) throws MalformedJson {
        byte[] sent = Json.write(question);
        assertThat(new String(Json.write(Json.read(sent, question.getClass())), UTF_8))
                .isEqualTo(new String(sent, UTF_8));
    }

    @Test
    void no_kind_of_question_is_left_out_above() {
        assertThat(every_kind_once().map(Question::getClass).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Question.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("every_kind_once")
    void no_question_is_read_without_its_detail(Question question) {
        String whole = new String(Json.write(question), UTF_8);
        String without = whole.replaceFirst(",\"detail\":\"[^\"]*\"", "");
        assertThat(without).isNotEqualTo(whole);
        assertThatThrownBy(() -> Json.read(without.getBytes(UTF_8), question.getClass()))
                .isInstanceOf(MalformedJson.class);
    }

    @Test
    void a_section_is_named_once_and_not_too_many() {
        SectionId section = SectionId.random(SealingFixture.CHANCE);
        assertThatThrownBy(
                        () -> new ReleaseQuestion(REQUEST, SealingFixture.PURPOSE, List.of(section, section), DETAIL))
                .isInstanceOf(IllegalArgumentException.class);
        List<SectionId> many = Stream.generate(() -> SectionId.random(SealingFixture.CHANCE))
                .limit(ReleaseQuestion.MOST_SECTIONS + 1)
                .toList();
        assertThatThrownBy(() -> new ReleaseQuestion(REQUEST, SealingFixture.PURPOSE, many, DETAIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void facts_of_one_question_are_about_one_case() {
        List<SignedFactStatement> two = List.of(fact(CASE), fact(CaseRef.random(SealingFixture.CHANCE)));
        assertThatThrownBy(() -> new FactQuestion(REQUEST, two, DETAIL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FactQuestion(REQUEST, List.of(), DETAIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void a_page_of_the_log_has_a_sensible_size(int count) {
        assertThatThrownBy(() -> new LogViewQuestion(REQUEST, LogPurpose.INTEGRITY, Optional.empty(), 0, count, DETAIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGN", "WITHDRAW"})
    void what_needs_a_signature_is_not_completed_without_one(TwoPersonStep step) {
        assertThatThrownBy(() -> new ConfirmationQuestion(REQUEST, step, DETAIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void purposes_of_the_log_are_words_in_lower_case() {
        assertThat(Arrays.stream(LogPurpose.values()).map(LogPurpose::toString))
                .containsExactly("lawfulness", "self-monitoring", "integrity", "criminal-proceedings");
    }

    @Test
    void a_submission_never_says_its_shares() {
        String said = every_kind_once()
                .filter(Submission.class::isInstance)
                .findFirst()
                .orElseThrow()
                .toString();
        assertThat(said).isEqualTo("Submission[" + REQUEST + "]");
    }

    private static SignedFactStatement fact(CaseRef about) {
        FactStatement statement = new FactStatement(
                SEALING.police.agency,
                about,
                Optional.empty(),
                new FactName("dash-band"),
                FactValue.word("high"),
                NOW,
                NOW.plusSeconds(60));
        return SignedFactStatement.sign(statement, SEALING.police.signing);
    }

    private static SignedAgenda agenda() {
        return SignedAgenda.sign(
                new Agenda(MEETING, new Forum("marac"), NOW, List.of(new AgendaItem(1, CASE, 12))),
                SEALING.police.signing);
    }
}
