package sharinghub.agreement.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;

/** The ODRL policy says what the text says or less, and names what it leaves out. */
class OdrlTest {

    private static final Agreement MARAC = AgreementFixture.configured("brockmere-marac");

    private final JsonNode policy = policy(MARAC);

    @Test
    void a_forbid_beats_a_permit_there_too() {
        assertThat(policy.path("@type").asText()).isEqualTo("Agreement");
        assertThat(policy.path("conflict").asText()).isEqualTo("prohibit");
        assertThat(policy.path("hub:hash").asText()).isEqualTo(MARAC.hash().toString());
        assertThat(titles("permission")).hasSameSizeAs(MARAC.permits());
        assertThat(titles("prohibition")).hasSameSizeAs(MARAC.forbids());
    }

    @Test
    void a_group_is_written_out_and_its_exceptions_stay_outside() {
        assertThat(texts(rule("permission", "What the police tell the conference")
                        .path("assignee")))
                .contains("hub:agency:eastshire-council", "hub:agency:brockmere-council/community-safety")
                .doesNotContain(
                        "hub:agency:brockmere-council",
                        "hub:agency:brockmere-council/wardens",
                        "hub:agency:northgate-homes",
                        "hub:agency:safe-harbour");
    }

    @Test
    void a_place_on_a_scale_is_the_words_that_reach_it() {
        assertThat(rule("permission", "The Idva is told, so that the victim has someone beside them")
                        .toString())
                .contains("{\"leftOperand\":\"hub:dash-band\",\"operator\":\"isAnyOf\",\"rightOperand\":[\"high\"]}");
    }

    @Test
    void the_opposite_is_carried_down_to_each_test() {
        JsonNode wardens = policy(AgreementFixture.configured("brockmere-asb-forum"));

        assertThat(rule(wardens, "permission", "Street wardens learn in short what to look out for")
                        .toString())
                .contains("\"and\":{\"@list\":[")
                .contains("{\"leftOperand\":\"hub:under-18\",\"operator\":\"neq\",\"rightOperand\":\"yes\"}")
                .contains("{\"leftOperand\":\"hub:case-closed\",\"operator\":\"neq\",\"rightOperand\":\"yes\"}");
    }

    @Test
    void anyone_but_some_is_not_a_list_of_parties() {
        JsonNode assignee = rule("prohibition", "Safe addresses").path("assignee");

        assertThat(assignee.path("uid").asText()).isEqualTo("hub:anyone");
        assertThat(texts(assignee.path("refinement").path(0).path("rightOperand")))
                .containsExactly("brockmere-police", "safe-harbour", "eastshire-council/childrens-services");
    }

    @Test
    void a_permit_whose_condition_cannot_be_carried_is_left_out_and_named() {
        JsonNode bent = policy(AgreementFixture.read(text().replace(
                        "when     consent is given", "when     the reader's training is valid and consent is given")));

        assertThat(titles(bent, "permission"))
                .doesNotContain("The Idva may be told where the victim is, when the victim wants it")
                .hasSize(MARAC.permits().size() - 1);
        assertThat(bent.path("hub:notCarried").toString()).contains("\"hub:clause\":\"4.6\"", "left out");
    }

    @Test
    void a_forbid_whose_condition_cannot_be_carried_holds_always() {
        JsonNode bent = policy(AgreementFixture.read(text().replace(
                        "with     anyone except brockmere-police, safe-harbour, eastshire-council/childrens-services",
                        "with     anyone\n  when     the reader's training is valid")));

        assertThat(rule(bent, "prohibition", "Safe addresses")
                        .path("constraint")
                        .toString())
                .doesNotContain("training");
        assertThat(bent.path("hub:notCarried").toString()).contains("holds always here");
    }

    @Test
    void what_only_people_can_judge_is_named() {
        assertThat(policy.path("hub:notCarried").toString())
                .contains(
                        "Indemnity", "Training", "Answer research requests", "unknown facts", "brockmere-overarching");
    }

    private static String text() {
        return sharinghub.agreement.text.AgreementWriter.canonical(MARAC)
                .replace("  when consent", "  when     consent")
                .replace("  with anyone", "  with     anyone");
    }

    private static JsonNode policy(Agreement agreement) {
        try {
            return new ObjectMapper().readTree(Odrl.of(agreement));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> titles(String kind) {
        return titles(policy, kind);
    }

    private static List<String> titles(JsonNode policy, String kind) {
        return rules(policy, kind).map(rule -> rule.path("hub:title").asText()).toList();
    }

    private JsonNode rule(String kind, String title) {
        return rule(policy, kind, title);
    }

    private static JsonNode rule(JsonNode policy, String kind, String title) {
        return rules(policy, kind)
                .filter(rule -> rule.path("hub:title").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> rules(JsonNode policy, String kind) {
        return StreamSupport.stream(policy.path(kind).spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
