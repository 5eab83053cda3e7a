package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.metrics.MetricRegistry;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.witnesses.WitnessWatch;

/** What whoever keeps the hub running may watch at `/metrics` on the second socket, besides what every server has there. */
@ApplicationScoped
public class HubMetrics {

    /**
     * `ledger_waiting_deeds`: how many stand in the line to be logged just now. `log_unwitnessed_seconds`: how long the
     * first entry has waited that no quorum of witnesses has seen; 0 while all are seen, or nobody is asked.
     */
    void register(
            @Observes @Initialized(ApplicationScoped.class) Object started,
            Ledger ledger,
            WitnessWatch watch,
            MetricRegistry metrics) {
        metrics.gauge("ledger_waiting_deeds", ledger, Ledger::waiting);
        metrics.gauge("log_unwitnessed_seconds", watch, WitnessWatch::unwitnessedSeconds);
    }
}
