package sharinghub.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sharinghub.facts.FactName;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Reads all registers, in the order in which they name one another. */
final class RegistersReader {

    /** Facts that the engine or the hub names itself, beside those whose words stand in other registers. */
    private static final List<FactName> ASKED_FOR = List.of(
            FactName.ON_THE_AGENDA,
            FactName.STATEMENT_SIGNED,
            FactName.NEXT_MEETING,
            FactName.READER_ROLE,
            FactName.URGENT,
            FactName.ORIGINATOR,
            FactName.AUTHOR_CONSENTED_ONWARD);

    private final Map<String, String> texts;
    private final List<TextProblem> problems = new ArrayList<>();

    RegistersReader(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    Reading<Registers> read() {
        Register<ListedTerm> classes = terms("classes", "class");
        Register<ListedTerm> roles = terms("subject-roles", "role");
        Register<ListedTerm> stages = terms("stages", "stage");
        CategoryReader categories = new CategoryReader();
        LegalReader legal = new LegalReader(classes);
        Registers registers = new Registers(
                classes,
                one("categories", "category", categories::read),
                one("purposes", "purpose", TermReader::purpose),
                roles,
                stages,
                one("gateways", "gateway", legal::gateway),
                one("bases", "basis", legal::basis),
                one("conditions", "condition", legal::condition),
                one("facts", "fact", FactReader::read),
                one("onward", "rule", TermReader::rule),
                one("events", "event", TermReader::phrase),
                one("duties", "duty", TermReader::phrase),
                one("consequences", "consequence", TermReader::phrase),
                one("bank-holidays", "holiday", TermReader::holiday),
                one("statutes", "statute", TermReader::statute));
        texts.keySet().forEach(file -> problem(file, "no register has this name", "take the file away"));
        check(registers.facts(), FactName.STAGE, stages.entries().keySet());
        check(registers.facts(), FactName.SUBJECT_ROLE, roles.entries().keySet());
        check(
                registers.facts(),
                FactName.PASSED_ON,
                Arrays.stream(OnwardMeaning.values())
                        .map(OnwardMeaning::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        ASKED_FOR.forEach(fact -> check(registers.facts(), fact, Set.of()));
        successors(registers.gateways(), ListedGateway::replacedBy);
        successors(registers.bases(), ListedBasis::replacedBy);
        successors(registers.conditions(), ListedCondition::replacedBy);
        return problems.isEmpty() ? new Reading.Read<>(registers) : new Reading.Unreadable<>(problems);
    }

    private Register<ListedTerm> terms(String register, String kind) {
        return one(register, kind, TermReader::term);
    }

    private <E> Register<E> one(String register, String kind, RegisterReader.EntryReader<E> entries) {
        String file = register + ".register";
        String text = texts.remove(file);
        if (text == null) {
            problem(file, "there is no register of " + register, "add the file `" + file + "`");
            text = "register " + register + ", version 1, from 1 January 2026";
        }
        RegisterReader.Outcome<E> outcome = RegisterReader.read(file, text, register, kind, entries);
        problems.addAll(outcome.problems());
        return outcome.register();
    }

    /** The engine asks for a few facts itself, and the hub states a few: they must be listed, with the words of the other registers. */
    private void check(Register<ListedFact> facts, FactName fact, Set<String> words) {
        if (facts.find(fact.text()).isEmpty()) {
            problem("facts.register", "the fact `" + fact + "` is missing", "add it: clauses cannot do without");
        } else if (!words.isEmpty()
                && !(facts.find(fact.text()).orElseThrow().kind() instanceof FactKind.OneOf oneOf
                        && Set.copyOf(oneOf.words()).equals(words))) {
            problem(
                    "facts.register",
                    "the fact `" + fact + "` does not take the words of its register",
                    "write `kind one of " + String.join(", ", words) + "`");
        }
    }

    /** What took another's place must be listed too. */
    private <E> void successors(Register<E> register, Function<E, Optional<String>> replacedBy) {
        register.entries().values().stream()
                .flatMap(entry -> replacedBy.apply(entry).stream())
                .filter(successor -> register.find(successor).isEmpty())
                .forEach(successor -> problem(
                        register.name() + ".register",
                        "the successor `" + successor + "` is not listed",
                        register.help(successor)));
    }

    private void problem(String file, String what, String help) {
        problems.add(new TextProblem(file, 1, 1, what, help));
    }
}
