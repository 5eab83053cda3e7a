package sharinghub.agreement.text;

import java.util.Optional;
import sharinghub.agreement.CountedDuty;
import sharinghub.agreement.Duty;
import sharinghub.agreement.Group;
import sharinghub.agreement.Member;
import sharinghub.agreement.SpokenDuty;
import sharinghub.reference.ClauseNumber;
import sharinghub.registers.ListedTerm;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.registers.Source;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads duties: those that begin with `owed by` are counted, any other is one sentence for people. */
final class DutyParser {

    /** Stands where a term could not be read; the problem is noted, so it reaches nobody. */
    private static final ListedTerm UNREAD = new ListedTerm("unread", "unread", new Source(false, ""));

    private final Tokens tokens;
    private final Words words;
    private final Registers registers;
    private final GroupParser groups;

    DutyParser(Tokens tokens, Words words, Registers registers, GroupParser groups) {
        this.tokens = tokens;
        this.words = words;
        this.registers = registers;
        this.groups = groups;
    }

    Duty duty(ClauseNumber number, String title) {
        return tokens.take("owed", "by") ? counted(number, title) : new SpokenDuty(number, title, sentence());
    }

    private CountedDuty counted(ClauseNumber number, String title) {
        Token at = tokens.peek();
        Group owners = groups.group();
        if (owners.members().contains(new Member.Anyone())) {
            tokens.problem(at, "`anyone` owes nothing", "name parties, or write `any party`");
        }
        tokens.expect("to");
        ListedTerm what = term(registers.duties(), "duty");
        tokens.expect("within");
        int days = words.workingDays();
        tokens.expect("after");
        ListedTerm after = term(registers.events(), "event");
        tokens.expect("when", "missed");
        return new CountedDuty(number, title, owners, what, days, after, term(registers.consequences(), "consequence"));
    }

    private ListedTerm term(Register<ListedTerm> register, String what) {
        Optional<ListedTerm> term = words.phrase(words.said(register), what);
        return term.orElse(UNREAD);
    }

    /** The words up to the next item. */
    private String sentence() {
        Token at = tokens.peek();
        StringBuilder sentence =
                new StringBuilder(tokens.expect(Token.Kind.WORD, "a sentence", "say who owes what by when")
                        .text());
        while (!beginsItem() && tokens.peek().kind() != Token.Kind.END) {
            if (tokens.take(Token.Kind.COMMA)) {
                sentence.append(',');
            } else {
                Token word = tokens.expect(Token.Kind.WORD, "a word", "a duty is words and commas");
                sentence.append(' ').append(word.text());
            }
        }
        words.current(sentence.toString(), at);
        return sentence.toString();
    }

    private boolean beginsItem() {
        return (tokens.isNext("clause") || tokens.isNext("duty") || tokens.isNext("text"))
                && tokens.peek(2).kind() == Token.Kind.STRING;
    }
}
