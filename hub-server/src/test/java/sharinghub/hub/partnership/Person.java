package sharinghub.hub.partnership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.Role;

/**
 * Somebody who works in Brockmere.
 *
 * @param username what they sign in with
 * @param agency   short name of the agency whose staff they are
 * @param team     name of their team within it, where it has teams
 */
public record Person(String username, String agency, Optional<String> team, Set<Role> roles) {

    /** Everybody the tests sign in. */
    public static final List<Person> EVERYBODY = List.of(
            of("ross.field", "brockmere-police", null, Role.PRACTITIONER),
            of("helen.marlow", "brockmere-police", null, Role.CHAIR, Role.PRACTITIONER),
            of("priya.nair", "brockmere-council", "community-safety", Role.COORDINATOR, Role.PRACTITIONER),
            of("grace.adeyemi", "eastshire-council", "childrens-services", Role.PRACTITIONER),
            of("meera.joshi", "safe-harbour", null, Role.PRACTITIONER),
            of("aled.rees", "northgate-homes", null, Role.PRACTITIONER),
            of("will.carter", "brockmere-council", "wardens", Role.PRACTITIONER),
            of("bea.lowe", "eastshire-nhs", null, Role.PRACTITIONER),
            of("tom.okafor", "brockmere-police", null, Role.AUDITOR),
            of("sam.birch", "brockmere-police", null, Role.AGENCY_ADMINISTRATOR),
            of("nadia.rahman", "brockmere-council", null, Role.OVERSIGHT_AUDITOR),
            of("ana.silva", "brockmere-council", null, Role.HUB_OPERATOR));

    private static Person of(
            String username, String agency, @org.jspecify.annotations.Nullable String team, Role... roles) {
        return new Person(username, agency, Optional.ofNullable(team), Set.of(roles));
    }

    /** The one with that username. */
    public static Person named(String username) {
        return EVERYBODY.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
