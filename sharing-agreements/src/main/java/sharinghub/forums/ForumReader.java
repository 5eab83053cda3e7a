package sharinghub.forums;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.PurposeName;
import sharinghub.text.Problems;
import sharinghub.text.Reading;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads one forum's file, whole or not at all. */
public final class ForumReader {

    private final Tokens tokens;

    private ForumReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads one.
     *
     * @param file as problems shall name it
     * @param text decoded as UTF-8
     */
    public static Reading<ForumSettings> read(String file, String text) {
        Problems problems = new Problems(file);
        try {
            ForumSettings settings = new ForumReader(Tokens.of(text, problems)).settings();
            if (problems.count() == 0) {
                return new Reading.Read<>(settings);
            }
        } catch (Tokens.Lost lost) {
            // noted among the problems
        }
        return new Reading.Unreadable<>(problems.inOrder());
    }

    private ForumSettings settings() {
        tokens.expect("forum");
        Forum forum = name("the name of a forum", Forum::new);
        String said = quotation("what people call it");
        tokens.expect("hosted", "by");
        AgencyId host = name("an agency", AgencyId::new);
        tokens.expect("agreement");
        String agreement = name("the name of an agreement", ForumReader::spelt);
        tokens.expect("purpose");
        PurposeName purpose = name("a purpose", PurposeName::new);
        int minutes = tokens.number("the minutes a case is given", 1, 480);
        tokens.expect("minutes", "a", "case");
        List<ForumSettings.Criterion> criteria = criteria();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.lost("expected the end, found " + tokens.peek().said(), "one file sets up one forum");
        }
        return new ForumSettings(forum, said, host, agreement, purpose, minutes, criteria);
    }

    private List<ForumSettings.Criterion> criteria() {
        List<ForumSettings.Criterion> criteria = new ArrayList<>();
        do {
            tokens.expect("criterion");
            Token at = tokens.peek();
            String word = name("a criterion", ForumReader::spelt);
            if (criteria.stream().anyMatch(other -> other.word().equals(word))) {
                tokens.problem(at, at.said() + " stands here twice", "take one away");
            }
            criteria.add(new ForumSettings.Criterion(word, quotation("what it means")));
        } while (tokens.isNext("criterion"));
        return criteria;
    }

    private String quotation(String what) {
        return tokens.expect(Token.Kind.STRING, what + ", in quotation marks", "write it in quotation marks")
                .text();
    }

    private static String spelt(String word) {
        if (!word.matches("(?=.{2,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("lower-case words with hyphens between");
        }
        return word;
    }

    private <T> T name(String what, Function<String, T> spelt) {
        Token token = tokens.peek();
        try {
            if (token.kind() == Token.Kind.WORD) {
                T value = spelt.apply(token.text());
                tokens.next();
                return value;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw tokens.lost(
                "expected " + what + ", found " + token.said(), "write lower-case words with hyphens between");
    }
}
