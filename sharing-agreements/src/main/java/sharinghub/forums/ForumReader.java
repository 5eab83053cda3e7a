package sharinghub.forums;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sharinghub.agency.Forum;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.reference.Spelling;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Problems;
import sharinghub.text.Reading;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads one forum's file, whole or not at all. */
public final class ForumReader {

    private static final String HYPHENS = "write lower-case words with hyphens between";

    private final Tokens tokens;
    private final Registers registers;

    private ForumReader(Tokens tokens, Registers registers) {
        this.tokens = tokens;
        this.registers = registers;
    }

    /**
     * Reads one. A purpose or category that the registers do not list is a problem like any other.
     *
     * @param file as problems shall name it
     * @param text decoded as UTF-8
     */
    public static Reading<ForumSettings> read(String file, String text, Registers registers) {
        Problems problems = new Problems(file);
        try {
            ForumSettings settings = new ForumReader(Tokens.of(text, problems), registers).settings();
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
        Forum forum = name("the name of a forum", HYPHENS, Forum::new);
        String said = quotation("what people call it");
        tokens.expect("hears");
        String hears = quotation("which cases it is for");
        tokens.expect("hosted", "by");
        Team coordinator = name("a team", "write an agency, `/` and the name of its team", Team::fromText);
        tokens.expect("agreement");
        String agreement = name("the name of an agreement", HYPHENS, ForumReader::spelt);
        tokens.expect("purpose");
        PurposeName purpose = listed("purpose", registers.purposes(), PurposeName::new);
        int minutes = tokens.number("the minutes a case is given", 1, 480);
        tokens.expect("minutes", "a", "case");
        tokens.expect("incident");
        DataCategory incident = listed("category", registers.categories(), DataCategory::new);
        tokens.expect("risk");
        DataCategory risk = listed("category", registers.categories(), DataCategory::new);
        List<String> tools = tools();
        List<ForumSettings.Criterion> criteria = criteria();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.lost("expected the end, found " + tokens.peek().said(), "one file sets up one forum");
        }
        return new ForumSettings(
                forum, said, hears, coordinator, agreement, purpose, minutes, incident, risk, tools, criteria);
    }

    private List<String> tools() {
        List<String> tools = new ArrayList<>();
        if (tokens.take("tools")) {
            do {
                tools.add(quotation("the name of a checklist"));
            } while (tokens.take(Token.Kind.COMMA));
        }
        return tools;
    }

    private List<ForumSettings.Criterion> criteria() {
        List<ForumSettings.Criterion> criteria = new ArrayList<>();
        do {
            tokens.expect("criterion");
            Token at = tokens.peek();
            String word = name("a criterion", HYPHENS, ForumReader::spelt);
            if (criteria.stream().anyMatch(other -> other.name().equals(word))) {
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
        if (!Spelling.isName(word)) {
            throw new IllegalArgumentException("lower-case words with hyphens between");
        }
        return word;
    }

    private <T> T listed(String what, Register<?> register, Function<String, T> spelt) {
        Token token = tokens.peek();
        T value = name("a " + what, register.help(token.text()), spelt);
        if (register.find(token.text()).isEmpty()) {
            tokens.problem(token, "unknown " + what + " " + token.said(), register.help(token.text()));
        }
        return value;
    }

    private <T> T name(String what, String help, Function<String, T> spelt) {
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
        throw tokens.lost("expected " + what + ", found " + token.said(), help);
    }
}
