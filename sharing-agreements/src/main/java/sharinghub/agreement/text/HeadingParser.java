package sharinghub.agreement.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Review;
import sharinghub.agreement.Term;
import sharinghub.text.Day;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads the first lines: name and version, title, what it follows, what it stands under, term, review, who may suspend it. */
final class HeadingParser {

    private final Tokens tokens;
    private final Words words;
    private final NamedAgencies suspenders;

    HeadingParser(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        this.suspenders = new NamedAgencies(tokens, words);
    }

    /** To be asked once the parties are known: whoever may suspend it is one of them. */
    void check(Parties parties) {
        suspenders.check(parties);
    }

    Heading heading() {
        tokens.expect("agreement");
        AgreementVersion version = version();
        tokens.expect("title");
        String title = words.quotation("the title");
        Optional<Integer> follows = tokens.isNext("follows") ? Optional.of(follows(version)) : Optional.empty();
        Optional<AgreementVersion> under = tokens.isNext("under") ? Optional.of(under(version)) : Optional.empty();
        Term term = term();
        Optional<Review> review = tokens.isNext("review") ? Optional.of(review()) : Optional.empty();
        List<AgencyId> suspending = tokens.take("may", "be", "suspended", "by") ? suspenders.read() : List.of();
        return new Heading(version, title, follows, under, term, review, suspending);
    }

    private AgreementVersion version() {
        String name = words.name("the name of an agreement");
        tokens.expect(Token.Kind.COMMA, "a comma", "write `" + name + ", version 1`");
        tokens.expect("version");
        return new AgreementVersion(name, tokens.number("the version", 1, 9_999));
    }

    private int follows(AgreementVersion own) {
        tokens.expect("follows", "version");
        Token at = tokens.peek();
        int follows = tokens.number("a version", 1, 9_999);
        if (follows >= own.number()) {
            tokens.problem(
                    at, "version " + follows + " is not before version " + own.number(), "name an earlier version");
        }
        return follows;
    }

    private AgreementVersion under(AgreementVersion own) {
        tokens.expect("under");
        Token at = tokens.peek();
        AgreementVersion under = version();
        if (under.name().equals(own.name())) {
            tokens.problem(at, "an agreement cannot stand under itself", "name the agreement above it");
        }
        return under;
    }

    private Term term() {
        tokens.expect("in", "force", "from");
        LocalDate first = Day.read(tokens);
        tokens.expect("to");
        Token at = tokens.peek();
        LocalDate last = Day.read(tokens);
        if (last.isBefore(first)) {
            tokens.problem(at, "the term ends before it begins", "write a last day on or after " + Day.said(first));
            return new Term(first, first);
        }
        return new Term(first, last);
    }

    private Review review() {
        tokens.expect("review", "every");
        int every = months(1);
        tokens.expect(Token.Kind.COMMA, "a comma", "write `, next by` and a day");
        tokens.expect("next", "by");
        LocalDate nextBy = Day.read(tokens);
        tokens.expect(Token.Kind.COMMA, "a comma", "write `, then stop new sharing after 3 months`");
        tokens.expect("then", "stop", "new", "sharing", "after");
        return new Review(every, nextBy, months(0));
    }

    private int months(int least) {
        int months = tokens.number("a number of months", least, 120);
        tokens.expect(months == 1 ? "month" : "months");
        return months;
    }
}
