package sharinghub.agreement.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Item;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.PurposeName;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/**
 * Reads an agreement block by block: heading, parties, start, purposes, numbered items. A block that cannot be read on is
 * left where it went wrong and the next one is read, so that one reading finds every problem.
 */
final class Parser {

    private static final int MOST_ITEMS = 10_000;
    private static final Set<String> BLOCKS = Set.of("parties", "starts", "purpose", "clause", "duty", "text");

    private final Tokens tokens;
    private final Registers registers;
    private final Words words;

    Parser(Tokens tokens, Registers registers) {
        this.tokens = tokens;
        this.registers = registers;
        this.words = new Words(tokens, registers.statutes());
    }

    /** The agreement, if nothing went wrong on the way; the problems are with the tokens. */
    Optional<Agreement> agreement() {
        HeadingParser headingParser = new HeadingParser(tokens, words);
        Optional<Heading> heading = block(headingParser::heading);
        PartiesParser partiesParser = new PartiesParser(tokens, words, registers, heading.map(Heading::term));
        int before = tokens.problems();
        Optional<Parties> read = block(partiesParser::parties);
        Optional<Parties> parties = tokens.problems() == before ? read : Optional.empty();
        parties.ifPresent(headingParser::check);
        Optional<List<AgencyId>> startsWhen = block(() -> partiesParser.startsWhen(parties));
        List<Purpose> purposes = purposes();
        List<Item> items = items(itemParser(heading, parties, purposes));
        if (tokens.problems() > 0 || heading.isEmpty() || parties.isEmpty() || startsWhen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AgreementWriter.agreement(heading.get(), parties.get(), startsWhen.get(), purposes, items));
    }

    private List<Purpose> purposes() {
        Map<String, Purpose> purposes = new LinkedHashMap<>();
        do {
            block(() -> {
                tokens.expect("purpose");
                Token at = tokens.peek();
                Optional<String> name = words.listed(registers.purposes(), "purpose");
                String said = words.quotation("what the purpose is");
                name.map(PurposeName::new).ifPresent(one -> {
                    if (purposes.put(one.text(), new Purpose(one, said)) != null) {
                        tokens.problem(at, "purpose " + at.said() + " stands here twice", "take one away");
                    }
                });
                return purposes;
            });
        } while (tokens.isNext("purpose"));
        return List.copyOf(purposes.values());
    }

    private ItemParser itemParser(Optional<Heading> heading, Optional<Parties> parties, List<Purpose> purposes) {
        Map<String, Purpose> byName = new LinkedHashMap<>();
        purposes.forEach(purpose -> byName.put(purpose.name().text(), purpose));
        LawCheck check =
                new LawCheck(tokens, registers, parties.orElse(new Parties(List.of())), heading.map(Heading::term));
        GroupParser groups = new GroupParser(tokens, words, PartiesParser.classes(registers.classes()), parties);
        return new ItemParser(
                tokens,
                words,
                new ClauseParser(
                        tokens,
                        words,
                        registers,
                        groups,
                        new LawParser(tokens, words, registers, check),
                        purposes.isEmpty()
                                ? registers.purposes()
                                : new Register<>("purposes", 1, LocalDate.EPOCH, byName)),
                new DutyParser(tokens, words, registers, groups));
    }

    private List<Item> items(ItemParser parser) {
        List<Item> items = new ArrayList<>();
        while (tokens.peek().kind() != Token.Kind.END && items.size() < MOST_ITEMS) {
            Token before = tokens.peek();
            block(() -> items.add(parser.item()));
            if (tokens.peek().equals(before)) {
                tokens.next();
            }
        }
        if (tokens.peek().kind() != Token.Kind.END) {
            tokens.problem(tokens.peek(), "more than " + MOST_ITEMS + " clauses", "split the agreement");
        }
        return items;
    }

    private <T> Optional<T> block(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Tokens.Lost lost) {
            tokens.skipTo(token -> token.kind() == Token.Kind.WORD && BLOCKS.contains(token.text()));
            return Optional.empty();
        }
    }
}
