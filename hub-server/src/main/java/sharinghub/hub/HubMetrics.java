package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.metrics.MetricRegistry;
import sharinghub.hub.auditlog.Ledger;

/** What whoever keeps the hub running may watch at `/metrics` on the second socket, besides what every server has there. */
@ApplicationScoped
public class HubMetrics {

    /** `ledger_waiting_deeds`: how many stand in the line to be logged just now. */
    void register(
            @Observes @Initialized(ApplicationScoped.class) Object started, Ledger ledger, MetricRegistry metrics) {
        metrics.gauge("ledger_waiting_deeds", ledger, Ledger::waiting);
    }
}
