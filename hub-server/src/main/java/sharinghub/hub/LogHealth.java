package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.NightlyCheck;
import sharinghub.hub.auditlog.SelfCheck;
import sharinghub.hub.witnesses.WitnessWatch;

/**
 * Whether anything can be logged, and therefore done; why not; what the newest recount of the whole log found; and
 * since when no quorum of witnesses has confirmed it, once that is an alarm.
 */
@Readiness
@ApplicationScoped
public class LogHealth implements HealthCheck {

    private @Nullable Ledger ledger;
    private @Nullable NightlyCheck nightly;
    private @Nullable WitnessWatch watch;

    protected LogHealth() {}

    /** Made by the container. */
    @Inject
    public LogHealth(Ledger ledger, NightlyCheck nightly, WitnessWatch watch) {
        this.ledger = ledger;
        this.nightly = nightly;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        if (ledger == null || nightly == null || watch == null) {
            throw new IllegalStateException("made by hand, not by the container");
        }
        Optional<String> trouble = ledger.trouble();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("log").status(trouble.isEmpty());
        trouble.ifPresent(why -> answer.withData("why", why));
        nightly.newest().ifPresent(newest -> answer.withData("recounted", newest.at() + ": " + said(newest.result())));
        watch.alarm().ifPresent(since -> answer.withData("unwitnessed-since", since.toString()));
        return answer.build();
    }

    private static String said(SelfCheck result) {
        return switch (result) {
            case SelfCheck.Sound(long size) -> size + " entries add up";
            case SelfCheck.Differs(String what) -> what;
        };
    }
}
