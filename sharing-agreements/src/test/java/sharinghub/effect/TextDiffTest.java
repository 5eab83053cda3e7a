package sharinghub.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.effect.TextFixture.diff;
import static sharinghub.effect.TextFixture.marac;
import static sharinghub.effect.TextFixture.under;

import org.junit.jupiter.api.Test;

/** What two texts say otherwise besides who may read what. */
class TextDiffTest {

    private static final String HEADING = "Term, review and suspension";

    @Test
    void a_heading_is_compared_line_by_line() throws TooIntricate {
        EffectDiff diff = diff(
                TextFixture.MARAC,
                marac(
                        "agreement brockmere-marac, version 3",
                        "agreement brockmere-dv, version 4",
                        "Brockmere MARAC information",
                        "Brockmere MARAC shared information",
                        "follows version 2",
                        "follows version 3",
                        "  under brockmere-overarching, version 5\n",
                        "",
                        "to 31 March 2028",
                        "to 31 March 2029",
                        "review every 12 months, next by 1 March 2027, then stop new sharing after 3 months",
                        "review every 6 months, next by 1 October 2026, then stop new sharing after 1 month\n"
                                + "  may be suspended by safe-harbour, brockmere-police",
                        "starts when brockmere-police, brockmere-council, safe-harbour have signed",
                        "starts when safe-harbour has signed"));

        assertThat(diff.sharing()).isEmpty();
        assertThat(under(diff, HEADING))
                .containsExactly(
                        "It is called brockmere-dv; it was called brockmere-marac.",
                        "Its title is “Brockmere MARAC shared information sharing agreement”; it was “Brockmere MARAC"
                                + " information sharing agreement”.",
                        "It stands under no other (before: brockmere-overarching, version 5).",
                        "It is in force from 1 April 2026 to 31 March 2029 (before: from 1 April 2026 to 31 March"
                                + " 2028).",
                        "It is reviewed every 6 months, next by 1 October 2026; new sharing stops 1 month after"
                                + " (before: every 12 months, next by 1 March 2027; new sharing stops 3 months after).",
                        "It may be suspended by Safe Harbour (Idva service) and Brockmere Constabulary (before:"
                                + " Brockmere Constabulary).",
                        "It starts when these have signed: Safe Harbour (Idva service) (before: Brockmere"
                                + " Constabulary, Brockmere Borough Council and Safe Harbour (Idva service)).");
    }

    @Test
    void a_new_version_number_alone_changes_nothing() throws TooIntricate {
        assertThat(diff(TextFixture.MARAC, marac("marac, version 3", "marac, version 4"))
                        .isNothing())
                .isTrue();
    }

    @Test
    void parties_come_go_and_change() throws TooIntricate {
        EffectDiff diff = diff(
                TextFixture.MARAC,
                marac(
                        "  safe-harbour \"Safe Harbour (Idva service)\" charity\n",
                        "  safe-harbour \"Safe Harbour\" charity, school acting for brockmere-police teams day"
                                + " joins 1 May 2026 leaves 1 May 2027\n"
                                + "  harbour-two \"Harbour Two\" charity joins 2 May 2026 leaves 2 May 2027\n"));

        assertThat(under(diff, "Parties"))
                .containsExactly(
                        "Safe Harbour was called Safe Harbour (Idva service).",
                        "Safe Harbour is charity and school (before: charity).",
                        "Safe Harbour acts for Brockmere Constabulary (before: itself).",
                        "Safe Harbour has these teams: day (before: none).",
                        "Safe Harbour joins 1 May 2026 (before: at the beginning).",
                        "Safe Harbour leaves 1 May 2027 (before: at the end).",
                        "Harbour Two is a new party: charity, from 2 May 2026, until 2 May 2027.");
        assertThat(under(
                        diff(
                                marac("  safe-harbour \"", "  harbour-two \"Harbour Two\" charity\n  safe-harbour \""),
                                TextFixture.MARAC),
                        "Parties"))
                .containsExactly("Harbour Two is no party any more.");
    }

    @Test
    void purposes_come_go_and_are_said_otherwise() throws TooIntricate {
        String purpose = "purpose safeguard-victim \"Protect adults and children at risk from domestic abuse\"\n";
        String another = purpose + "purpose prevent-crime \"Prevent crime\"\n";

        assertThat(under(diff(TextFixture.MARAC, marac(purpose, another)), "Purposes"))
                .containsExactly("Data may be shared for “Prevent crime”, which is new.");
        assertThat(under(diff(marac(purpose, another), TextFixture.MARAC), "Purposes"))
                .containsExactly("Nothing is shared for “Prevent crime” any more.");
        assertThat(under(diff(TextFixture.MARAC, marac("Protect adults", "Shield adults")), "Purposes"))
                .containsExactly("The purpose safeguard-victim reads “Shield adults and children at risk from domestic"
                        + " abuse”; it read “Protect adults and children at risk from domestic abuse”.");
    }

    @Test
    void clauses_duties_and_texts_come_go_and_change() throws TooIntricate {
        EffectDiff diff = diff(
                TextFixture.MARAC,
                marac(
                        "\"Safe addresses\"",
                        "\"Addresses\"",
                        "condition schedule-1-18 for others\n  onward only with the author's consent\n  keep as",
                        "condition schedule-1-18 for others\n  onward to nobody\n  keep as",
                        "within 5 working days",
                        "within 3 working days",
                        "duty 8.1 \"Come prepared\"\n  every party that is asked researches each case before the meeting,"
                                + " or says that it holds nothing\n",
                        "",
                        "  | Each party bears its own costs",
                        "  | Each pays",
                        "and tells the coordinator when that changes.\n",
                        "and tells the coordinator when that changes.\ntext 9.3 \"New\"\n  | Words.\n"));

        assertThat(under(diff, "Clauses"))
                .containsExactly(
                        "4.4 says: onward to nobody (before: onward only with the author's consent).",
                        "7.1 is headed “Addresses”; it was headed “Safe addresses”.");
        assertThat(under(diff, "Duties"))
                .containsExactly(
                        "8.1 “Come prepared” is gone.",
                        "8.2 says: every party answers a research request within 3 working days (before: every party"
                                + " answers a research request within 5 working days).");
        assertThat(under(diff, "What only people can judge"))
                .containsExactly(
                        "9.1 says: Each pays and losses under this agreement. (before: Each party bears its own costs"
                                + " and losses under this agreement.).",
                        "9.3 “New” is new: Words.");
    }

    @Test
    void lines_that_go_or_move_are_told() throws TooIntricate {
        assertThat(under(
                        diff(
                                TextFixture.MARAC,
                                marac(
                                        "and tells the coordinator when that changes.\n",
                                        "for it.\n",
                                        "  | for it.\n",
                                        "")),
                        "What only people can judge"))
                .containsExactly("9.2 says less (before: and tells the coordinator when that changes.).");
        assertThat(under(
                        diff(
                                TextFixture.small("text 1 \"T\"\n  | one\n  | two"),
                                TextFixture.small("text 1 \"T\"\n  | two\n  | one")),
                        "What only people can judge"))
                .containsExactly("1 has its lines in another order.");
    }

    @Test
    void a_number_that_becomes_another_kind_is_gone_there_and_new_here() throws TooIntricate {
        EffectDiff diff = diff(
                TextFixture.small("duty 1 \"Answer\"\n  every party answers"),
                TextFixture.small("text 1 \"Answer\"\n  | Every party answers."));

        assertThat(under(diff, "Duties")).containsExactly("1 “Answer” is gone.");
        assertThat(under(diff, "What only people can judge"))
                .containsExactly("1 “Answer” is new: Every party answers.");
    }
}
