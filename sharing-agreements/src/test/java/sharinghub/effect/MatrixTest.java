package sharinghub.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.effect.TextFixture.forbid;
import static sharinghub.effect.TextFixture.permit;
import static sharinghub.effect.TextFixture.small;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Stage;

/** Who may read what, and how conditions are said. */
class MatrixTest {

    private static Matrix matrix(Agreement text, String purpose, String stage) throws TooIntricate {
        return Matrix.of(
                text,
                List.of(),
                AgreementFixture.registers(),
                purpose.isEmpty() ? Optional.empty() : Optional.of(new PurposeName(purpose)),
                stage.isEmpty() ? Optional.empty() : Optional.of(new Stage(stage)));
    }

    private static List<MatrixRow> rows(String... items) throws TooIntricate {
        return matrix(small(items), "", "").rows();
    }

    /** What the reef may do by one permit at these times. */
    private static String may(String times) throws TooIntricate {
        List<MatrixRow> rows = rows(permit("1", "reef", times));
        assertThat(rows).hasSize(1);
        return String.join(" | ", rows.getFirst().may());
    }

    @Test
    void a_row_says_who_reads_what_of_whom() throws TooIntricate {
        assertThat(rows(permit("1", "reef", "")))
                .containsExactly(new MatrixRow(
                        "The reef", "The pier", "a victim", "risk: dash", "", List.of("read it, at any time")));
        assertThat(matrix(small(permit("1", "reef", "")), "", "").purposes()).isEqualTo("“Protect people”");
    }

    @Test
    void the_idva_of_the_conference_reads_by_two_clauses() throws TooIntricate {
        assertThat(matrix(TextFixture.MARAC, "", "").rows().stream()
                        .filter(row -> row.readers().startsWith("Safe Harbour"))
                        .map(row -> row.authors() + ", " + row.about() + ", " + row.what() + ": " + row.may()))
                .containsExactly(
                        "Brockmere Constabulary, a victim, identity, contact, incident: domestic abuse and risk: dash:"
                                + " [read it, at referral, research, agenda or meeting, once professional judgement says"
                                + " so, or once the dash band is high]",
                        "Brockmere Constabulary, a victim, whereabouts: [read it, once consent is given]",
                        "Eastshire NHS Trust, a victim or child, identity, contact and health: injuries: [read it, at"
                                + " research, agenda or meeting, once the case is on the agenda]");
    }

    @Test
    void each_way_of_learning_has_its_words() throws TooIntricate {
        assertThat(rows(permit("1", "reveal that it holds risk.dash", "reef", ""))
                        .getFirst()
                        .may())
                .containsExactly("learn that it is held, at any time");
        assertThat(rows(permit("1", "reveal that it holds risk.dash, and a contact", "reef", ""))
                        .getFirst()
                        .may())
                .containsExactly("learn that it is held, and whom to ring, at any time");
        assertThat(rows(
                                permit("1", "share a summary of risk.dash", "reef", "at meeting"),
                                permit("2", "reveal that it holds risk.dash", "reef", ""))
                        .getFirst()
                        .may())
                .containsExactly("read it in short, at meeting", "learn that it is held, at any time");
    }

    @Test
    void what_a_fuller_right_gives_at_the_same_times_is_not_said_twice() throws TooIntricate {
        assertThat(rows(
                                permit("1", "reef", "at referral with coordinator; at meeting"),
                                permit("2", "reveal that it holds risk.dash", "reef", "when the case is a repeat"))
                        .getFirst()
                        .may())
                .containsExactly(
                        "read it, at referral, to a coordinator; at meeting",
                        "learn that it is held, once the case is a repeat");
        assertThat(rows(
                                permit("1", "reef", "at meeting"),
                                permit("2", "reveal that it holds risk.dash", "reef", "at meeting"))
                        .getFirst()
                        .may())
                .containsExactly("read it, at meeting");
    }

    @Test
    void teams_are_named_where_not_all_of_an_agency_may() throws TooIntricate {
        assertThat(readers("quay")).isEqualTo("The quay");
        assertThat(readers("quay/tide")).isEqualTo("The quay (tide)");
        assertThat(readers("quay/tide, quay/wave")).isEqualTo("The quay (tide and wave)");
        assertThat(readers("any party")).isEqualTo("any party");
        assertThat(readers("quay/wave, reef")).isEqualTo("The quay (wave) and The reef");
    }

    private static String readers(String with) throws TooIntricate {
        return rows(permit("1", with, "")).getFirst().readers();
    }

    @Test
    void kinds_of_data_are_named_by_the_widest_that_is_whole() throws TooIntricate {
        assertThat(what("share offending, risk.dash")).isEqualTo("risk: dash and offending");
        assertThat(what("reveal that it holds anything")).isEqualTo("anything");
        assertThat(rows(
                                permit("1", "share offending", "reef", ""),
                                forbid("2", "share offending.intelligence", "anyone", ""))
                        .getFirst()
                        .what())
                .as("a section of the wider kind may hold what is forbidden")
                .isEqualTo("offending: convictions and offending: management");
        assertThat(rows(
                                permit("1", "reveal that it holds risk", "reef", ""),
                                permit("2", "reveal that it holds risk.dash, and a contact", "reef", ""))
                        .stream()
                        .map(MatrixRow::what))
                .containsExactlyInAnyOrder(
                        "risk: dash", "risk in general, risk: asb, risk: serious harm and risk: exploitation");
    }

    private static String what(String what) throws TooIntricate {
        return rows(permit("1", what, "reef", "")).getFirst().what();
    }

    @Test
    void parts_in_a_case_are_named_or_all_of_them() throws TooIntricate {
        assertThat(about("victim, child")).isEqualTo("a victim or child");
        assertThat(about("offender")).isEqualTo("an offender");
        assertThat(about("person-at-risk")).isEqualTo("a person at risk");
        assertThat(about("victim, perpetrator, child, witness, other, offender, person-at-risk, complainant, parent,"
                        + " family-member, occupier"))
                .isEqualTo("anybody");
    }

    private static String about(String roles) throws TooIntricate {
        return rows(permit("1", "reef", "").replace("about victim", "about " + roles))
                .getFirst()
                .about();
    }

    @Test
    void stages_roles_and_conditions_are_one_phrase() throws TooIntricate {
        assertThat(may("at referral with coordinator, auditor; at meeting, minutes when the case is on the agenda"))
                .isEqualTo(
                        "read it, at referral, to a coordinator or auditor; at meeting or minutes, once the case is on"
                                + " the agenda");
        assertThat(may("at meeting with auditor, oversight-auditor"))
                .isEqualTo("read it, at meeting, to an auditor or oversight auditor");
        assertThat(may("at meeting with practitioner, coordinator, chair, auditor, oversight-auditor,"
                        + " agency-administrator, hub-operator"))
                .isEqualTo("read it, at meeting");
        assertThat(may("at meeting; when the case is a repeat"))
                .isEqualTo("read it, once the case is a repeat; at meeting");
        assertThat(may("when the case is a repeat and the case is on the agenda or the case is on the agenda"
                        .replace("a repeat and the case is on the agenda", "a repeat")))
                .isEqualTo("read it, once the case is a repeat, or once the case is on the agenda");
        assertThat(may("when (the case is a repeat and the case is closed) or the case is closed"))
                .as("what needs more says nothing that what needs less does not")
                .isEqualTo("read it, once the case is closed");
    }

    @Test
    void yes_and_no_are_said_as_the_register_says_them() throws TooIntricate {
        assertThat(may("when the case is not on the agenda")).isEqualTo("read it, once the case is not on the agenda");
        assertThat(may("when not the reader is assigned to the case"))
                .isEqualTo("read it, once it is not so that the reader is assigned to the case");
        assertThat(may("when the case is a repeat or not the case is a repeat"))
                .isEqualTo("read it, once it is known whether the case is a repeat");
    }

    @Test
    void words_and_bands_are_said_by_their_bounds() throws TooIntricate {
        assertThat(may("when the dash band is at least medium"))
                .isEqualTo("read it, once the dash band is at least medium");
        assertThat(may("when the dash band is at least high")).isEqualTo("read it, once the dash band is high");
        assertThat(may("when the dash band is at most medium"))
                .isEqualTo("read it, once the dash band is at most medium");
        assertThat(may("when the dash band is below medium")).isEqualTo("read it, once the dash band is standard");
        assertThat(may("when the dash band is not medium")).isEqualTo("read it, once the dash band is not medium");
        assertThat(may("when the dash band is at least standard")).isEqualTo("read it, once it is known the dash band");
        assertThat(may("when the risk of serious harm is medium or the risk of serious harm is high"))
                .isEqualTo("read it, once the risk of serious harm is medium or high");
        assertThat(may("when consent is given or consent is refused"))
                .isEqualTo("read it, once consent is given or refused");
        assertThat(may("when consent is not withheld-as-unsafe"))
                .isEqualTo("read it, once consent is not withheld as unsafe");
        assertThat(may("when the originator is pier or the originator is quay"))
                .isEqualTo("read it, once the originator is pier or quay");
        assertThat(may("when the originator is not pier and the originator is not quay"))
                .isEqualTo("read it, once the originator is not pier nor quay");
        assertThat(may("when the originator is not pier")).isEqualTo("read it, once the originator is not pier");
    }

    @Test
    void numbers_are_said_by_their_bounds() throws TooIntricate {
        assertThat(may("when the subject's age is below 18")).isEqualTo("read it, once the subject's age is below 18");
        assertThat(may("when the subject's age is at least 18"))
                .isEqualTo("read it, once the subject's age is at least 18");
        assertThat(may("when the subject's age is at most 18"))
                .isEqualTo("read it, once the subject's age is below 19");
        assertThat(may("when the subject's age is 18")).isEqualTo("read it, once the subject's age is 18");
        assertThat(may("when the subject's age is 0")).isEqualTo("read it, once the subject's age is 0");
        assertThat(may("when the subject's age is at least 10 and the subject's age is below 18"))
                .isEqualTo("read it, once the subject's age is from 10 to 17");
        assertThat(may("when the subject's age is below 10 or the subject's age is at least 60"))
                .isEqualTo("read it, once the subject's age is below 10 or at least 60");
    }

    @Test
    void days_are_said_from_today() throws TooIntricate {
        assertThat(may("when the meeting is within 5 days")).isEqualTo("read it, once the meeting is within 5 days");
        assertThat(may("when the meeting is within 1 day")).isEqualTo("read it, once the meeting is within 1 day");
        assertThat(may("when not the meeting is within 5 days"))
                .isEqualTo("read it, once the meeting has passed or is more than 5 days ahead");
        assertThat(may("when the meeting is within 9 days and not the meeting is within 1 day"))
                .isEqualTo("read it, once the meeting is from 2 to 9 days ahead");
        assertThat(may("when the reader's training is valid"))
                .isEqualTo("read it, once the reader's training is valid");
        assertThat(may("when not the reader's training is valid"))
                .isEqualTo("read it, once it is not so that the reader's training is valid");
    }

    @Test
    void one_stage_leaves_out_the_others_and_their_name() throws TooIntricate {
        Agreement text =
                small(permit("1", "reef", "at referral with coordinator; at meeting when the case is a repeat"));

        assertThat(matrix(text, "", "meeting").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.may()).containsExactly("read it, once the case is a repeat"));
        assertThat(matrix(text, "", "referral").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.may()).containsExactly("read it, to a coordinator"));
        assertThat(matrix(text, "", "action").rows()).isEmpty();
    }

    @Test
    void one_purpose_leaves_out_the_others() throws TooIntricate {
        Agreement jag = AgreementFixture.configured("brockmere-jag");

        assertThat(matrix(jag, "target-places", "").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.purpose())
                        .isEqualTo("“Find and settle places where harm gathers, naming nobody”"));
        assertThat(matrix(jag, "safeguard-victim", "").rows()).isEmpty();
        assertThat(matrix(jag, "", "").rows().size())
                .isEqualTo(matrix(jag, "target-places", "").rows().size()
                        + matrix(jag, "prevent-crime", "").rows().size());
    }

    @Test
    void what_an_agreement_above_forbids_is_not_in_it() throws TooIntricate {
        Agreement text = small(permit("1", "share offending", "reef", ""));

        assertThat(Matrix.of(
                                text,
                                List.of(AgreementFixture.configured("brockmere-overarching")),
                                AgreementFixture.registers(),
                                Optional.empty(),
                                Optional.empty())
                        .rows()
                        .getFirst()
                        .what())
                .isEqualTo("offending: convictions and offending: management");
    }

    @Test
    void the_most_that_each_may_have_of_each_is_one_word() throws TooIntricate {
        Matrix matrix = matrix(
                small(
                        permit("1", "reveal that it holds risk.asb", "reef, quay/tide", ""),
                        permit("2", "share a summary of risk.dash", "reef", "at meeting"),
                        permit("3", "reveal that it holds health", "reef", "")),
                "",
                "");
        AgencyId pier = new AgencyId("pier");

        assertThat(matrix.authors()).extracting(AgencyId::text).containsExactly("pier", "quay", "reef");
        assertThat(matrix.readers())
                .extracting(matrix::nameOf)
                .containsExactly("The pier", "The quay", "The quay (tide)", "The quay (wave)", "The reef");
        assertThat(matrix.most(pier, Reader.fromText("reef"))).contains(Mode.SUMMARY);
        assertThat(matrix.most(pier, Reader.fromText("quay/tide"))).contains(Mode.EXISTENCE);
        assertThat(matrix.most(pier, Reader.fromText("quay"))).isEmpty();
        assertThat(matrix.most(new AgencyId("quay"), Reader.fromText("reef"))).isEmpty();
        assertThat(matrix(small(permit("1", "any party", "")), "", "").most(pier, Reader.fromText("pier")))
                .as("its own it reads by no agreement")
                .isEmpty();
    }
}
