package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sharinghub.agreement.AgreementFixture;

/** One good agreement, bent in one place at a time: each bend has exactly the problem it should, where it should. */
class BentAgreementTest {

    private static final String GOOD = """
            agreement small, version 2
              title "A small agreement"
              follows version 1
              in force from 1 April 2026 to 31 March 2028
              review every 12 months, next by 1 March 2027, then stop new sharing after 3 months
            parties
              police "The police" competent authority
              council "The council" relevant authority teams housing, wardens
              refuge "The refuge" charity
            starts when police and council have signed
            purpose safeguard-victim "Protect people at risk"
            clause 1.1 "The refuge is told"
              permit police
              to share incident, risk.dash
              about victim
              with refuge
              for safeguard-victim
              at referral with coordinator; when the dash band is at least high or (the case is a repeat and consent is given)
              under gateway common-law-policing
              basis part3-s35, condition schedule-8-safeguarding for competent authority
              basis article-6-1-f, condition schedule-1-18 for charity
              onward to nobody
              keep 1 year after the case closes, then delete
            clause 1.2 "Wardens are not"
              forbid anyone
              to share anything
              with council/wardens
            duty 2.1 "Answer"
              every party answers within 5 working days
            text 3.1 "Care"
              | Each party takes care.
            """;

    private record Bend(String why, String from, String to, String... problems) {
        DynamicTest test() {
            return dynamicTest(why, () -> {
                String bent = GOOD.replace(from, to);
                assertThat(bent).as("the bend is there").isNotEqualTo(GOOD);
                assertThat(AgreementFixture.problems(bent))
                        .containsExactly(Stream.of(problems)
                                .map(problem -> "test.agreement:" + problem)
                                .toArray(String[]::new));
            });
        }
    }

    @Test
    void the_good_one_has_no_problem() {
        assertThat(AgreementFixture.problems(GOOD)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_heading() {
        return Stream.of(
                        new Bend(
                                "no version",
                                "small, version 2",
                                "small",
                                "2:3: expected a comma, found `title`\n  help: write `small, version 1`"),
                        new Bend(
                                "a name in capitals",
                                "agreement small,",
                                "agreement Small,",
                                "1:11: expected the name of an agreement, found `Small`\n"
                                        + "  help: names are lower-case words with hyphens between, 2 to 60 characters"),
                        new Bend(
                                "version 0",
                                "small, version 2",
                                "small, version 0",
                                "1:26: expected the version, found `0`\n  help: write a number from 1 to 9999"),
                        new Bend(
                                "it follows itself",
                                "follows version 1",
                                "follows version 2",
                                "3:19: version 2 is not before version 2\n  help: name an earlier version"),
                        new Bend(
                                "it stands under itself",
                                "follows version 1",
                                "under small, version 1",
                                "3:9: an agreement cannot stand under itself\n  help: name the agreement above it"),
                        new Bend(
                                "a day that is not",
                                "31 March 2028",
                                "31 April 2028",
                                "4:33: there is no 31 April 2028\n"
                                        + "  help: write a day of the calendar, such as `1 April 2026`"),
                        new Bend(
                                "a day in figures",
                                "from 1 April 2026",
                                "from 01/04/2026",
                                "4:17: expected a day, found `01/04/2026`\n"
                                        + "  help: write it as `1 April 2026`, the month in full"),
                        new Bend(
                                "a day with a zero before it",
                                "from 1 April 2026",
                                "from 01 April 2026",
                                "4:17: expected a day, found `01`\n  help: write it as `1 April 2026`, the month in full"),
                        new Bend(
                                "it ends before it begins",
                                "to 31 March 2028",
                                "to 31 March 2026",
                                "4:33: the term ends before it begins\n"
                                        + "  help: write a last day on or after 1 April 2026"),
                        new Bend(
                                "an empty title",
                                "\"A small agreement\"",
                                "\" \"",
                                "2:9: the title is empty, or begins or ends with a space\n  help: write words only"))
                .map(Bend::test);
    }

    @TestFactory
    Stream<DynamicTest> parties_and_purposes() {
        return Stream.of(
                        new Bend(
                                "a party twice",
                                "refuge \"The refuge\" charity",
                                "refuge \"The refuge\" charity\n  police \"Again\" charity",
                                "10:3: party `police` stands here twice\n  help: take one away"),
                        new Bend(
                                "a class nobody knows",
                                "\"The council\" relevant authority",
                                "\"The council\" relevant autority",
                                "8:25: unknown class of agencies `relevant autority`\n  help: did you mean `relevant authority`?"),
                        new Bend(
                                "somebody must sign who is no party",
                                "police and council have",
                                "police and counsel have",
                                "10:24: `counsel` is not a party\n  help: did you mean `council`?"),
                        new Bend(
                                "a purpose no register lists",
                                "purpose safeguard-victim",
                                "purpose safeguard-victims",
                                "11:9: unknown purpose `safeguard-victims`\n  help: did you mean `safeguard-victim`?"),
                        new Bend(
                                "a purpose twice",
                                "purpose safeguard-victim \"Protect people at risk\"",
                                "purpose safeguard-victim \"Protect people at risk\"\npurpose safeguard-victim \"And again\"",
                                "12:9: purpose `safeguard-victim` stands here twice\n  help: take one away"))
                .map(Bend::test);
    }

    @TestFactory
    Stream<DynamicTest> what_a_clause_reaches() {
        return Stream.of(
                        new Bend(
                                "a recipient who is no party",
                                "with refuge",
                                "with refuse",
                                "16:8: `refuse` is not a party\n  help: did you mean `refuge`?"),
                        new Bend(
                                "a team the party does not have",
                                "council/wardens",
                                "council/warden",
                                "27:8: council has no team `warden`\n  help: did you mean `council/wardens`?"),
                        new Bend(
                                "a category no register lists",
                                "share incident, risk.dash",
                                "share incident, risk.dahs",
                                "14:22: unknown data category `risk.dahs`\n  help: did you mean `risk.dash`?"),
                        new Bend(
                                "a category twice",
                                "share incident, risk.dash",
                                "share incident, incident",
                                "14:22: `incident` stands here twice\n  help: take one away"),
                        new Bend(
                                "a permit for anything",
                                "share incident, risk.dash",
                                "share anything",
                                "14:12: unknown data category `anything`\n  help: the register of categories lists `identity`,"
                                        + " `contact`, `whereabouts`, `incident`, `incident.domestic-abuse`,"
                                        + " `incident.anti-social-behaviour`, `risk`, `risk.dash` and others"),
                        new Bend(
                                "a permit for anyone",
                                "with refuge",
                                "with anyone except council",
                                "13:3: a permit for `anyone` reaches further than the parties\n  help: write `any party`"),
                        new Bend(
                                "a role nobody has",
                                "about victim",
                                "about victims",
                                "15:9: unknown subject role `victims`\n  help: did you mean `victim`?"),
                        new Bend(
                                "a purpose that is not the agreement's",
                                "  for safeguard-victim",
                                "  for resolve-asb",
                                "17:7: unknown purpose `resolve-asb`\n  help: the register of purposes lists `safeguard-victim`"),
                        new Bend(
                                "no purpose",
                                "  for safeguard-victim\n",
                                "",
                                "17:3: expected `for`, found `at`\n  help: write `for` here"),
                        new Bend(
                                "neither permit nor forbid",
                                "permit police",
                                "allow police",
                                "13:3: expected `permit`, found `allow`\n  help: write `permit` here"))
                .map(Bend::test);
    }

    @TestFactory
    Stream<DynamicTest> when_it_applies() {
        return Stream.of(
                        new Bend(
                                "a stage nobody knows",
                                "at referral",
                                "at referal",
                                "18:6: unknown stage `referal`\n  help: did you mean `referral`?"),
                        new Bend(
                                "a role of readers nobody has",
                                "with coordinator",
                                "with co-ordinator",
                                "18:20: unknown role `co-ordinator`\n  help: did you mean `coordinator`?"),
                        new Bend(
                                "a condition no fact says",
                                "the case is a repeat",
                                "the case is repeated",
                                "18:73: unknown condition `the case is repeated`\n  help: did you mean `the case is a repeat`?"),
                        new Bend(
                                "a word that is not on the scale",
                                "at least high",
                                "at least hihg",
                                "18:64: the dash band is never `hihg`\n  help: did you mean `high`?"),
                        new Bend(
                                "more or less of what has neither",
                                "consent is given",
                                "consent is at least given",
                                "18:106: consent has no more and no less\n  help: write `is` and one of its words"),
                        new Bend(
                                "and beside or",
                                "(the case is a repeat and consent is given)",
                                "the case is a repeat and consent is given",
                                "18:93: `and` and `or` stand side by side\n"
                                        + "  help: put brackets round what belongs together: `a and (b or c)`"),
                        new Bend(
                                "a bracket that stays open",
                                "consent is given)",
                                "consent is given",
                                "19:3: expected `)`, found `under`\n  help: close the bracket"))
                .map(Bend::test);
    }

    @TestFactory
    Stream<DynamicTest> the_law_it_rests_on() {
        return Stream.of(
                        new Bend(
                                "a gateway that does not reach the recipient",
                                "gateway common-law-policing",
                                "gateway cda-1998-s115",
                                "19:17: gateway `cda-1998-s115` does not reach refuge (charity)\n"
                                        + "  help: take refuge out of `with`, or share with it by a clause under another gateway"),
                        new Bend(
                                "a gateway that is not the sender's",
                                "permit police",
                                "permit police, refuge",
                                "19:17: gateway `common-law-policing` is not for refuge (charity)\n"
                                        + "  help: let others share by it, or name a gateway that refuge has"),
                        new Bend(
                                "a gateway no register lists",
                                "gateway common-law-policing",
                                "gateway common-law-policy",
                                "19:17: unknown gateway `common-law-policy`\n  help: did you mean `common-law-policing`?"),
                        new Bend(
                                "a basis its agency may not rest on",
                                "basis article-6-1-f",
                                "basis article-6-1-e",
                                "20:3: basis `article-6-1-e` is not for refuge (charity)\n"
                                        + "  help: add a line with a basis it may rest on"),
                        new Bend(
                                "a party without a basis",
                                "  basis article-6-1-f, condition schedule-1-18 for charity\n",
                                "",
                                "20:3: no basis is named for refuge (charity)\n  help: add a line `basis ... for others`"),
                        new Bend(
                                "flagged data without a condition",
                                "basis article-6-1-f, condition schedule-1-18 for",
                                "basis article-6-1-f for",
                                "20:3: basis `article-6-1-f` has no condition for criminal-offence data\n"
                                        + "  help: write `, condition` and one that covers it before `for`"),
                        new Bend(
                                "a rule no register lists",
                                "onward to nobody",
                                "onward to anybody",
                                "22:10: unknown rule `to anybody`\n  help: did you mean `to nobody`?"),
                        new Bend(
                                "one years",
                                "keep 1 year after",
                                "keep 1 years after",
                                "23:10: unknown unit `years`\n  help: write `year`, `month` or `day`"),
                        new Bend(
                                "an ending nobody knows",
                                "then delete",
                                "then burn",
                                "23:43: unknown ending `burn`\n  help: write `review`, `return` or `delete`"))
                .map(Bend::test);
    }

    @TestFactory
    Stream<DynamicTest> numbers_and_signs() {
        return Stream.of(
                        new Bend(
                                "a number twice",
                                "clause 1.2",
                                "clause 1.1",
                                "24:8: number 1.1 does not come after 1.1\n  help: numbers rise, none stands twice"),
                        new Bend(
                                "a number that falls",
                                "duty 2.1",
                                "duty 1.0",
                                "28:6: `1.0` is not a number of a clause\n  help: write groups of digits with dots between"),
                        new Bend(
                                "a text without lines",
                                "  | Each party takes care.\n",
                                "",
                                "31:1: expected a line of text, found the end of the text\n  help: begin it with `|`"),
                        new Bend(
                                "a quotation that runs on",
                                "\"Wardens are not\"",
                                "\"Wardens are not",
                                "24:12: this quotation does not end on its line\n  help: close it with `\"`"),
                        new Bend(
                                "a letter that only looks like one",
                                "with refuge",
                                "with refug\u0435",
                                "16:8: `refug` is not a party\n  help: did you mean `refuge`?",
                                "16:13: the character `\u0435` does not belong here\n"
                                        + "  help: words are letters and digits; anything else stands in quotation marks or after `|`"),
                        new Bend(
                                "a sign that turns the line round",
                                "| Each party takes care.",
                                "| Each party takes \u202ecare.",
                                "31:3: this text has a character that cannot be seen\n"
                                        + "  help: write it again by hand, without copying"),
                        new Bend(
                                "an accent apart from its letter",
                                "\"The refuge\"",
                                "\"The re\u0301fuge\"",
                                "9:10: this text writes a letter and its accent apart\n"
                                        + "  help: write it in Unicode's composed form (NFC)"),
                        new Bend(
                                "bytes that were not UTF-8",
                                "\"The refuge\"",
                                "\"The \ufffdrefuge\"",
                                "9:10: this text has a character that cannot be seen\n"
                                        + "  help: write it again by hand, without copying"),
                        new Bend(
                                "a word no item begins with",
                                "duty 2.1",
                                "dutty 2.1",
                                "28:1: expected `clause`, `duty` or `text`, found `dutty`\n"
                                        + "  help: the line before may lack a comma, or this word may be misspelt"))
                .map(Bend::test);
    }
}
