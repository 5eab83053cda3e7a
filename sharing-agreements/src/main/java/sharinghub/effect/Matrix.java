package sharinghub.effect;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Stage;
import sharinghub.facts.FactName;
import sharinghub.registers.Registers;

/** Who may read what by one text, had all its parties signed: every place where anybody may, and no other. */
public final class Matrix {

    private final List<MatrixRow> rows;
    private final Map<String, Map<String, Mode>> most;
    private final Names names;
    private final Space space;

    private Matrix(List<MatrixRow> rows, Map<String, Map<String, Mode>> most, Names names, Space space) {
        this.rows = rows;
        this.most = most;
        this.names = names;
        this.space = space;
    }

    /**
     * The whole of it, or what is left of it for one purpose or at one stage.
     *
     * @param above     agreements it stands under; what they forbid counts
     * @param registers those the text was read with
     * @param purpose   one of the text's; nothing for all
     * @param stage     one of the register's; nothing for all
     * @throws TooIntricate when the effect of the text cannot be told
     */
    public static Matrix of(
            Agreement text,
            Collection<Agreement> above,
            Registers registers,
            Optional<PurposeName> purpose,
            Optional<Stage> stage)
            throws TooIntricate {
        Survey survey = Survey.of(List.of(text), above, registers);
        List<Place> places = survey.space().places().stream()
                .filter(place -> purpose.filter(wanted -> !wanted.equals(place.purpose()))
                        .isEmpty())
                .toList();
        Names names = new Names(List.of(text), survey.space(), survey.ranges().roles());
        Wording wording = new Wording(survey.ranges());
        List<Told<Rights>> told = Told.all(places, place -> rights(survey, place, stage));
        List<MatrixRow> rows = told.stream()
                .map(one -> row(one, names, wording))
                .sorted(Comparator.comparing(MatrixRow::authors)
                        .thenComparing(MatrixRow::purpose)
                        .thenComparing(MatrixRow::readers)
                        .thenComparing(MatrixRow::about)
                        .thenComparing(MatrixRow::what))
                .toList();
        return new Matrix(rows, most(told), names, survey.space());
    }

    /** The most that each reader may ever have of each author. */
    private static Map<String, Map<String, Mode>> most(List<Told<Rights>> told) {
        Map<String, Map<String, Mode>> most = new HashMap<>();
        for (Told<Rights> one : told) {
            Mode mode = one.what().most();
            for (String reader : one.box().of(Side.READER)) {
                for (String author : one.box().of(Side.AUTHOR)) {
                    most.computeIfAbsent(reader, any -> new HashMap<>())
                            .merge(author, mode, (first, second) -> first.includes(second) ? first : second);
                }
            }
        }
        return most;
    }

    private static Map<Rights, SortedSet<String>> rights(Survey survey, Place place, Optional<Stage> stage)
            throws TooIntricate {
        Rights all = survey.at(place).getFirst();
        Map<Rights, SortedSet<String>> found = new LinkedHashMap<>();
        List<String> roles = survey.ranges().roles();
        for (int role = 0; role < roles.size() && !all.isNothing(); role++) {
            Rights rights =
                    survey.forRole(stage.map(one -> atStage(all, one, survey)).orElse(all), role);
            if (!rights.isNothing()) {
                found.computeIfAbsent(rights, any -> new TreeSet<>()).add(roles.get(role));
            }
        }
        return found;
    }

    private static Rights atStage(Rights rights, Stage stage, Survey survey) {
        int step = survey.ranges().step(FactName.STAGE, stage.text());
        return rights.map(when -> when.given(FactName.STAGE, step));
    }

    private static MatrixRow row(Told<Rights> told, Names names, Wording wording) {
        Box box = told.box();
        return new MatrixRow(
                names.readers(box.of(Side.READER)),
                names.authors(box.of(Side.AUTHOR)),
                names.roles(box.of(Side.ROLE)),
                names.categories(box.of(Side.CATEGORY)),
                names.purposes(box.of(Side.PURPOSE)),
                wording.rights(told.what()));
    }

    /** By author, purpose, reader. */
    public List<MatrixRow> rows() {
        return List.copyOf(rows);
    }

    /** The purposes of the text, for a sentence. */
    public String purposes() {
        return names.everyPurpose();
    }

    /** The parties whose data it is about, in the order of the text. */
    public List<AgencyId> authors() {
        return space.authors();
    }

    /** Everybody who might read: agencies and their teams. */
    public List<Reader> readers() {
        return space.readers();
    }

    /** What people call a reader; of an agency with teams, somebody whose team nobody knows is named by the agency alone. */
    public String nameOf(Reader reader) {
        return reader.said(names.agency(reader.agency().text()));
    }

    /** The most that a reader may ever have of another agency, whatever kind of data and whenever; nothing for nothing. */
    public Optional<Mode> most(AgencyId author, Reader reader) {
        return author.equals(reader.agency())
                ? Optional.empty()
                : Optional.ofNullable(
                        most.getOrDefault(reader.toString(), Map.of()).get(author.text()));
    }
}
