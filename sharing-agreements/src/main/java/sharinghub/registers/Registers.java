package sharinghub.registers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import sharinghub.text.Reading;

/**
 * All registers of a partnership.
 *
 * @param classes    what agencies are in law
 * @param categories kinds of data
 * @param purposes   what data may be shared for
 * @param subjectRoles what part a person may have in a case
 * @param stages     how far a case may have come
 * @param gateways   powers and duties to share
 * @param bases      what agencies rest on under data protection law
 * @param conditions what flagged data need beside a basis
 * @param facts      what conditions may ask for
 * @param onward     rules for passing on
 * @param events     what a period may be counted from
 * @param duties     what parties may owe
 * @param consequences what follows when a duty is missed
 * @param bankHolidays days that are no working days
 * @param statutes   names of Acts that agreements may no longer give
 */
public record Registers(
        Register<ListedTerm> classes,
        Register<ListedCategory> categories,
        Register<ListedPurpose> purposes,
        Register<ListedTerm> subjectRoles,
        Register<ListedTerm> stages,
        Register<ListedGateway> gateways,
        Register<ListedBasis> bases,
        Register<ListedCondition> conditions,
        Register<ListedFact> facts,
        Register<ListedRule> onward,
        Register<ListedTerm> events,
        Register<ListedTerm> duties,
        Register<ListedTerm> consequences,
        Register<ListedHoliday> bankHolidays,
        Register<ListedStatute> statutes) {

    /** How to count working days by the register of bank holidays. */
    public WorkingDays workingDays() {
        return new WorkingDays(
                bankHolidays.entries().values().stream().map(ListedHoliday::day).toList());
    }

    /** Reads the `*.register` files of a folder: all of them, and every register must be there. */
    public static Reading<Registers> read(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".register"))
                    .sorted()
                    .toList()) {
                texts.put(file.getFileName().toString(), new String(Files.readAllBytes(file), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the registers in " + folder + " cannot be read", e);
        }
        return read(texts);
    }

    /** Reads the texts of registers by the names of their files, which must be those of the registers. */
    static Reading<Registers> read(Map<String, String> texts) {
        return new RegistersReader(texts).read();
    }
}
