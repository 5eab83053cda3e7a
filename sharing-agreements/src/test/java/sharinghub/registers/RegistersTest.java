package sharinghub.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.facts.FactValue;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

class RegistersTest {

    private static final Path CONFIGURED = Path.of(System.getProperty("sharinghub.root", ".."), "config", "registers");

    private final Map<String, String> texts = new TreeMap<>();

    @BeforeEach
    void readTheConfiguredTexts() throws IOException {
        try (Stream<Path> files = Files.list(CONFIGURED)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    @Test
    void the_configured_registers_are_read_whole() {
        Registers registers = registers();

        assertThat(registers.gateways().find("cda-1998-s115")).hasValueSatisfying(gateway -> {
            assertThat(gateway.from()).isEmpty();
            assertThat(gateway.to()).containsExactly("relevant-authority");
        });
        assertThat(registers.categories().find("offending.convictions"))
                .hasValueSatisfying(category -> assertThat(category.flags()).containsExactly(Flag.CRIMINAL_OFFENCE));
    }

    @Test
    void a_fact_takes_the_values_of_its_kind_and_no_others() {
        ListedFact band = registers().facts().find("dash-band").orElseThrow();

        assertThat(band.takes(FactValue.word("high"))).isTrue();
        assertThat(List.of("extreme", "yes", "7", "2026-11-24"))
                .noneMatch(value -> band.takes(FactValue.fromText(value)));
    }

    @Test
    void an_originator_is_how_agencies_are_spelt() {
        ListedFact originator = registers().facts().find("originator").orElseThrow();

        assertThat(originator.takes(FactValue.word("brockmere-police"))).isTrue();
        assertThat(originator.takes(FactValue.word("x".repeat(41)))).isFalse();
        assertThat(originator.takes(FactValue.YES)).isFalse();
    }

    @Test
    void a_missing_register_and_a_strange_one_are_problems() {
        texts.remove("stages.register");
        texts.put("stage.register", "");

        assertThat(problems())
                .contains(
                        "stages.register:1:1: there is no register of stages",
                        "stage.register:1:1: no register has this name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gateways   | to   relevant-authority or         | to relevant-autority or     | 7:6: unknown class `relevant-autority`
        gateways   | in force from 30 September 1998    | in force from 31 September 1998 | 8:17: there is no 31 September 1998
        gateways   | in force from 30 September 1998    | in effect                   | 8:6: expected `force`, found `effect`
        gateways   | replaced by nhs-2006-s82           | replaced by nhs-2006-s28    | 1:1: the successor `nhs-2006-s28` is not listed
        gateways   | school except health-body          | school except heath-body    | 91:64: unknown class `heath-body`
        bases      | replaced by article-6-1-e          | replaced by article-6-1-z   | 1:1: the successor `article-6-1-z` is not listed
        categories | category offending.convictions     | category ofending.convictions | 28:10: `ofending` is not listed above `ofending.convictions`
        categories | flagged special-category           | flagged special             | 33:11: unknown flag `special`
        conditions | covers special-category            | covers                      | 6:3: unknown flag `confirmed`
        facts      | vouched by hub                     | vouched by rumour           | 6:14: unknown voucher `rumour`
        facts      | kind rising standard, medium, high | kind rising high, high      | 30:21: `high` stands here twice
        facts      | kind rising standard, medium, high | kind standard               | 30:8: unknown kind of fact `standard`
        facts      | one of never, with-consent         | one of ever, with-consent   | 1:1: the fact `passed-on` does not take the words of its register
        onward     | means never                        | means perhaps               | 8:9: unknown meaning `perhaps`
        purposes   | (?m)^ +for break-glass             | for emergencies             | 21:1: expected where this comes from, found `for`
        bank-holidays | 26 March 2027                   | 26 Martch 2027              | 22:47: expected a day, found `26`
        statutes   | replaced by "Crime                 | by "Crime                   | 11:3: expected `replaced`, found `by`
        stages     | confirmed by "the                  | seen in "the                | 5:3: expected where this comes from, found `seen`
        events     | to be confirmed "this              | confirmed "this             | 5:3: expected where this comes from, found `confirmed`
        subject-roles | role witness                       | role Witness                | 10:6: expected a name, found `Witness`
        subject-roles | role witness                       | role victim                 | 10:6: `victim` stands here twice
        stages     | register stages, version 2         | register stages, version 0  | 2:26: expected the version, found `0`
        """)
    void a_bent_register_is_told_with_its_place(String register, String from, String to, String problem) {
        String file = register + ".register";
        String bent = texts.getOrDefault(file, "").replaceFirst(from, to);
        assertThat(bent).isNotEqualTo(texts.get(file));
        texts.put(file, bent);

        assertThat(problems()).contains(file + ":" + problem);
    }

    @Test
    void a_fact_the_engine_asks_for_must_be_there_with_the_words_of_its_register() {
        texts.computeIfPresent(
                "facts.register", (file, text) -> text.replace("fact on-the-agenda", "fact on-the-list"));
        texts.computeIfPresent(
                "stages.register", (file, text) -> text + "stage aftermath \"after all\" to be confirmed \"nobody\"\n");

        assertThat(problems())
                .containsExactly(
                        "facts.register:1:1: the fact `stage` does not take the words of its register",
                        "facts.register:1:1: the fact `on-the-agenda` is missing");
    }

    @Test
    void every_entry_says_where_it_comes_from_and_whether_that_was_confirmed() {
        Registers registers = registers();

        assertThat(registers.gateways().find("cja-2003-s325"))
                .hasValueSatisfying(
                        gateway -> assertThat(gateway.source().confirmed()).isTrue());
        assertThat(registers.gateways().find("care-act-2014-s6"))
                .hasValueSatisfying(
                        gateway -> assertThat(gateway.source()).isEqualTo(new Source(false, "general knowledge")));
    }

    @Test
    void a_gateway_may_bar_a_class_whatever_else_an_agency_is() {
        ListedGateway violence = registers().gateways().find("pcsc-2022-s16").orElseThrow();

        assertThat(violence.isFor(Set.of("specified-authority"))).isTrue();
        assertThat(violence.isFor(Set.of("specified-authority", "health-body"))).isFalse();
    }

    @Test
    void a_gateway_reaches_who_acts_for_another_only_where_it_says_so() {
        Register<ListedGateway> gateways = registers().gateways();
        Set<String> charity = Set.of("charity");

        assertThat(gateways.find("cda-1998-s115").orElseThrow().reaches(charity, Set.of("relevant-authority")))
                .isTrue();
        assertThat(gateways.find("cda-1998-s115").orElseThrow().reaches(charity, Set.of("school")))
                .isFalse();
        assertThat(gateways.find("cda-1998-s17a").orElseThrow().reaches(charity, Set.of("relevant-authority")))
                .isFalse();
    }

    private Registers registers() {
        return switch (Registers.read(texts)) {
            case Reading.Read<Registers>(Registers registers) -> registers;
            case Reading.Unreadable<Registers> unreadable -> throw new AssertionError(unreadable.problems());
        };
    }

    private List<String> problems() {
        return switch (Registers.read(texts)) {
            case Reading.Read<Registers> read -> List.of();
            case Reading.Unreadable<Registers>(List<TextProblem> problems) ->
                problems.stream()
                        .map(problem -> problem.toString().replaceFirst("(?s)\n.*", ""))
                        .toList();
        };
    }
}
