package sharinghub.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sharinghub.facts.FactName;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Reads all registers, in the order in which they name one another. */
final class RegistersReader {

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
                terms("purposes", "purpose"),
                roles,
                stages,
                one("gateways", "gateway", legal::gateway),
                one("bases", "basis", legal::basis),
                one("conditions", "condition", legal::condition),
                one("facts", "fact", FactReader::read),
                phrases("onward", "rule"),
                phrases("events", "event"));
        texts.keySet().forEach(file -> problem(file, "no register has this name", "take the file away"));
        check(registers.facts(), FactName.STAGE, stages.entries().keySet());
        check(registers.facts(), FactName.SUBJECT_ROLE, roles.entries().keySet());
        check(registers.facts(), FactName.ON_THE_AGENDA, Set.of());
        check(registers.facts(), FactName.STATEMENT_SIGNED, Set.of());
        check(registers.facts(), FactName.READER_ROLE, Set.of());
        return problems.isEmpty() ? new Reading.Read<>(registers) : new Reading.Unreadable<>(problems);
    }

    private Register<ListedTerm> terms(String register, String kind) {
        return one(register, kind, (tokens, name, said) -> new ListedTerm(name.text(), said.text()));
    }

    private Register<ListedTerm> phrases(String register, String kind) {
        return one(
                register,
                kind,
                (tokens, name, said) -> new ListedTerm(name.text(), RegisterReader.phrase(tokens, said)));
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

    private void problem(String file, String what, String help) {
        problems.add(new TextProblem(file, 1, 1, what, help));
    }
}
