package sharinghub.portal.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.portal.referrals.Typed.MARAC;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One goes from page to page in one order, and cannot send before every page is well. */
class JourneyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:27:00Z");

    private final Journey journey = new Journey(Typed.FORUMS, () -> NOW);

    @Test
    void from_the_first_page_one_comes_through_all_eight_and_back() {
        List<ReferralPage> visited = new ArrayList<>(List.of(ReferralPage.FORUM));
        while (visited.getLast().after() != visited.getLast()) {
            visited.add(visited.getLast().after());
        }

        assertThat(visited).containsExactly(ReferralPage.values()).hasSize(8);
        for (ReferralPage page : visited.subList(1, 8)) {
            assertThat(page.before().map(ReferralPage::after)).contains(page);
        }
        assertThat(ReferralPage.FORUM.before()).isEmpty();
    }

    @Test
    void the_pages_that_ask_are_those_that_an_address_matches() {
        assertThat(ReferralPage.ASKING.split("\\|"))
                .containsExactly(Stream.of(ReferralPage.values())
                        .map(ReferralPage::address)
                        .filter(address -> journey.step(address).isPresent())
                        .toArray(String[]::new));
    }

    @Test
    void no_two_pages_hold_the_same_field() {
        List<String> fields = Stream.of(ReferralPage.ASKING.split("\\|"))
                .flatMap(name -> journey.step(name).orElseThrow().asks().stream())
                .toList();

        assertThat(fields)
                .allSatisfy(field ->
                        assertThat(fields).filteredOn(field::startsWith).containsExactly(field));
    }

    @Test
    void the_first_page_with_something_missing_is_where_one_goes_on() {
        assertThat(faulty(Typed.to(MARAC))).contains(ReferralPage.WHO);
        assertThat(faulty(Typed.whole(MARAC).with("incident", ""))).contains(ReferralPage.WHAT_HAPPENED);
        assertThat(faulty(Typed.whole(MARAC).with("forum", "mappa"))).contains(ReferralPage.FORUM);
    }

    @Test
    void a_whole_draft_has_no_such_page() {
        assertThat(faulty(Typed.whole(MARAC))).isEmpty();
    }

    private Optional<ReferralPage> faulty(Typed typed) {
        UUID someone = new UUID(1, 2);
        DraftReferral draft = new DraftReferral(
                someone,
                someone,
                NOW,
                DraftNames.draw(new SecureRandom()),
                typed.form().typed(),
                Optional.empty());
        return journey.firstFaulty(draft).map(Step::page);
    }
}
