package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Party;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.PurposeName;
import sharinghub.registers.Registers;

/**
 * Everything some texts can be asked about: every party of one of them as author, every party and team as reader, every
 * purpose of one of them, every category of the register.
 *
 * @param authors    each once
 * @param readers    each once; an agency with teams also without a team
 * @param categories each once
 * @param purposes   each once
 */
record Space(List<AgencyId> authors, List<Reader> readers, List<DataCategory> categories, List<PurposeName> purposes) {

    static Space of(Collection<Agreement> texts, Registers registers) {
        List<Party> parties =
                texts.stream().flatMap(text -> text.parties().list().stream()).toList();
        return new Space(
                parties.stream().map(Party::agency).distinct().toList(),
                parties.stream().flatMap(Space::readers).distinct().sorted().toList(),
                registers.categories().entries().keySet().stream()
                        .map(DataCategory::new)
                        .toList(),
                texts.stream()
                        .flatMap(text -> text.purposes().stream())
                        .map(Purpose::name)
                        .distinct()
                        .toList());
    }

    private static Stream<Reader> readers(Party party) {
        return Stream.concat(
                Stream.of(new Reader(party.agency(), Optional.empty())),
                party.teams().stream()
                        .map(team -> new Reader(party.agency(), Optional.of(new Team(party.agency(), team)))));
    }

    /** How many places there are. */
    long size() {
        return (long) authors.size() * readers.size() * categories.size() * purposes.size();
    }

    /** Every place there is; an agency reads its own by no agreement, yet is asked about, which keeps sentences whole. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (AgencyId author : authors) {
            for (Reader reader : readers) {
                for (DataCategory category : categories) {
                    for (PurposeName purpose : purposes) {
                        places.add(new Place(author, reader, category, purpose));
                    }
                }
            }
        }
        return places;
    }
}
