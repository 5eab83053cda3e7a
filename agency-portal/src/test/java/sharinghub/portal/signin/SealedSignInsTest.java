package sharinghub.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;

/** Sign-ins in progress live in the browsers: nobody can crowd them out, read them or make one up (T40, T46). */
class SealedSignInsTest {

    private final SecureRandom chance = new SecureRandom();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final SealedSignIns signIns = new SealedSignIns(chance, () -> now);

    @Test
    void what_was_begun_comes_back_as_it_was() {
        StartedSignIn start = start();

        assertThat(signIns.open(signIns.seal(start))).contains(start);
    }

    @Test
    void twenty_thousand_strangers_later_it_still_comes_back() {
        StartedSignIn start = start();
        String cookie = signIns.seal(start);

        for (int stranger = 0; stranger < 20_000; stranger++) {
            signIns.seal(start);
        }

        assertThat(signIns.open(cookie)).contains(start);
    }

    @Test
    void after_ten_minutes_it_is_worth_nothing() {
        String cookie = signIns.seal(start());
        now = now.plus(Duration.ofMinutes(10)).minusSeconds(1);
        assertThat(signIns.open(cookie)).isPresent();

        now = now.plusSeconds(1);

        assertThat(signIns.open(cookie)).isEmpty();
    }

    @Test
    void it_says_nothing_to_whoever_holds_it() {
        StartedSignIn start = start();

        assertThat(signIns.seal(start))
                .doesNotContain(start.state().getValue(), start.verifier().getValue());
    }

    @Test
    void one_that_was_changed_cut_made_up_or_sealed_by_another_process_is_none() {
        String cookie = signIns.seal(start());
        List<String> bent =
                new ArrayList<>(List.of("", "A".repeat(43), "a.b.c", "a.b.c.d.e", cookie.substring(1), cookie + ".x"));
        for (int i = 0; i < cookie.length() - 1; i++) {
            if (cookie.charAt(i) == '.' || cookie.charAt(i + 1) == '.') {
                continue;
            }
            char other = cookie.charAt(i) == 'B' ? 'C' : 'B';
            bent.add(cookie.substring(0, i) + other + cookie.substring(i + 1));
        }
        bent.add(new SealedSignIns(chance, () -> now).seal(start()));

        assertThat(bent).allSatisfy(one -> assertThat(signIns.open(one)).isEmpty());
    }

    private StartedSignIn start() {
        return new StartedSignIn(
                new AgencyId("brockmere-police"), "/home", now, new State(), new Nonce(), new CodeVerifier());
    }
}
