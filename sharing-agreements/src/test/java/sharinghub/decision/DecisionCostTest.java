package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.decision.bench.Workload;
import sharinghub.figures.Figures;

/** What a decision costs is the same under ten agreements and under ten thousand; counted in bytes, which no load changes. */
class DecisionCostTest {

    private static final ThreadMXBean MACHINE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_decision_takes_no_more_memory_among_ten_thousand_agreements_than_among_ten() {
        Workload few = Workload.sparse(10);
        Workload many = Workload.sparse(10_000);
        Workload crowded = Workload.dense(10_000);

        long release = bytes(few, few.releases(), Release.class);
        long refusal = bytes(few, few.refusals(), Refusal.class);

        assertThat(bytes(many, many.releases(), Release.class)).isLessThan(release * 11 / 10);
        assertThat(bytes(crowded, crowded.releases(), Release.class)).isLessThan(release * 11 / 10);
        assertThat(bytes(many, many.refusals(), Refusal.class)).isLessThan(refusal * 11 / 10);
        assertThat(bytes(crowded, crowded.refusals(), Refusal.class)).isLessThan(refusal * 11 / 10);
        Figures.tell(
                "memory that a decision takes, 10,000 agreements against 10",
                "3 × 4,096 requests",
                release + " bytes a release and " + refusal + " a refusal, in none more than a tenth above");
    }

    /** What one of these takes on average, once the compiler has done what it does. */
    private static long bytes(Workload workload, List<ReleaseRequest> requests, Class<? extends Decision> expected) {
        Decider decider = new Decider(workload.agreements());
        for (ReleaseRequest request : requests) {
            assertThat(decider.decide(request)).as(request::toString).isInstanceOf(expected);
        }
        for (int i = 0; i < 20; i++) {
            requests.forEach(decider::decide);
        }
        long before = MACHINE.getCurrentThreadAllocatedBytes();
        requests.forEach(decider::decide);
        return (MACHINE.getCurrentThreadAllocatedBytes() - before) / requests.size();
    }
}
