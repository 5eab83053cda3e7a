package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.Salt;
import sharinghub.reference.Hash;

/** The kill loop's eyes: shown every kind of harm, they see it. */
class PromisesTest {

    private final Promises promises = new Promises();
    private final NoteDeed first = NoteDeed.of(POLICE);
    private final NoteDeed second = NoteDeed.of(POLICE);

    @Test
    void a_kept_log_breaks_none() {
        promise(first, 0);
        promise(second, 1);
        assertThat(promises.broken(List.of(entry(first, 0), entry(second, 1)))).isEmpty();
        assertThat(promises.unanswered()).isEmpty();
    }

    @Test
    void a_lost_entry_is_seen() {
        promise(first, 0);
        promise(second, 1);
        assertThat(promises.broken(List.of(entry(first, 0))))
                .singleElement()
                .asString()
                .endsWith("is lost");
    }

    @Test
    void a_doubled_entry_is_seen() {
        promise(first, 0);
        assertThat(promises.broken(List.of(entry(first, 0), entry(first, 1))))
                .anyMatch(broken -> broken.endsWith("is logged twice"));
    }

    @Test
    void a_gap_is_seen() {
        promise(first, 0);
        assertThat(promises.broken(List.of(entry(first, 0), entry(second, 2))))
                .singleElement()
                .isEqualTo("place 1 holds entry 2");
    }

    @Test
    void a_changed_entry_is_seen() {
        promise(first, 0);
        LoggedEntry changed = new LoggedEntry(0, first, salt(7), new byte[0], new byte[0]);
        assertThat(promises.broken(List.of(changed))).singleElement().asString().contains("became entry 0");
    }

    @Test
    void an_order_other_than_that_of_the_answers_is_seen() {
        promise(second, 1);
        promise(first, 0);
        assertThat(promises.broken(List.of(entry(first, 0), entry(second, 1))))
                .singleElement()
                .asString()
                .contains("was sent after the answer");
    }

    @Test
    void a_line_cut_short_promises_nothing() {
        promises.heard(1, "sent " + first.request());
        promises.heard(1, "done worker1 " + first.request() + " 0 abcdef");
        assertThat(promises.unanswered()).containsExactly(first.request().text());
        assertThat(promises.count()).isZero();
    }

    private void promise(NoteDeed deed, int index) {
        promises.heard(1, "sent " + deed.request());
        promises.heard(1, "done worker1 " + deed.request() + " " + index + " " + leaf(0));
    }

    private static LoggedEntry entry(NoteDeed deed, int index) {
        return new LoggedEntry(index, deed, salt(0), new byte[0], new byte[0]);
    }

    private static Hash leaf(int fill) {
        return Leaf.of(salt(fill), new byte[0]);
    }

    private static Salt salt(int fill) {
        byte[] bytes = new byte[Salt.LENGTH];
        bytes[0] = (byte) fill;
        return Salt.fromBytes(bytes);
    }
}
