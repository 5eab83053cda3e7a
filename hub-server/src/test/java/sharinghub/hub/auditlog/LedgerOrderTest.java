package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;
import static sharinghub.hub.auditlog.NoteDeed.PROBATION;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;

class LedgerOrderTest {

    private LedgerFixture log;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new LedgerFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void each_deed_gets_the_next_place_and_a_receipt_that_holds() throws Exception {
        for (int i = 0; i < 5; i++) {
            ProvenEntry proven = log.verified(log.ledger.perform(NoteDeed.of(POLICE)));
            assertThat(proven.index()).isEqualTo(i);
            assertThat(proven.checkpoint().size()).isEqualTo(i + 1);
            assertThat(proven.entry().time()).isEqualTo(LedgerFixture.NOON);
            assertThat(proven.entry().numbers()).containsExactly(entry(POLICE, i + 1L));
        }
    }

    @Test
    void what_stands_in_the_line_together_is_committed_together_in_that_order() throws Exception {
        List<NoteDeed> deeds = IntStream.range(0, 64)
                .mapToObj(i -> NoteDeed.of(COUNCIL, "number " + i))
                .toList();
        long place = 1;
        for (Future<Receipt> answer : log.together(deeds)) {
            ProvenEntry proven = log.verified(answer.get());
            assertThat(proven.index()).isEqualTo(place++);
            assertThat(proven.checkpoint().size()).isEqualTo(65);
        }
    }

    @Test
    void more_than_a_batch_holds_goes_into_the_next() throws Exception {
        List<NoteDeed> deeds =
                IntStream.range(0, 65).mapToObj(i -> NoteDeed.of(COUNCIL)).toList();
        List<Future<Receipt>> answers = log.together(deeds);
        assertThat(log.verified(answers.get(63).get()).checkpoint().size()).isEqualTo(65);
        assertThat(log.verified(answers.get(64).get()).checkpoint().size()).isEqualTo(66);
    }

    @Test
    void many_askers_at_once_get_places_without_gap_and_proofs_that_hold() throws Exception {
        List<AgencyId> agencies = List.of(POLICE, COUNCIL, PROBATION);
        List<Future<Receipt>> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newFixedThreadPool(32)) {
            for (int i = 0; i < 600; i++) {
                AgencyId one = agencies.get(i % 3);
                AgencyId other = agencies.get(i % 2);
                answers.add(
                        askers.submit(() -> log.ledger.perform(NoteDeed.of(one).concerning(other))));
            }
        }
        TreeSet<Long> places = new TreeSet<>();
        for (Future<Receipt> answer : answers) {
            places.add(log.verified(answer.get()).index());
        }
        assertThat(places)
                .containsExactlyElementsOf(LongStream.range(0, 600).boxed().toList());
        assertThat(log.another().open().whyClosed()).isNull();
        assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole()).isEqualTo(new SelfCheck.Sound(600));
    }

    @Test
    void every_agency_counts_the_entries_that_concern_it_without_a_gap() throws Exception {
        log.ledger.perform(NoteDeed.of(POLICE));
        log.ledger.perform(NoteDeed.of(COUNCIL).concerning(POLICE));
        log.ledger.perform(NoteDeed.of(PROBATION));
        log.again().perform(NoteDeed.of(PROBATION).concerning(POLICE, COUNCIL));
        assertThat(numbers(POLICE)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(COUNCIL)).containsExactly(1L, 2L);
        assertThat(numbers(PROBATION)).containsExactly(1L, 2L);
    }

    @Test
    void two_ledgers_over_one_database_share_one_log() throws Exception {
        try (Ledger other = log.another().open();
                ExecutorService askers = Executors.newFixedThreadPool(8)) {
            List<Future<Receipt>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Ledger one = i % 2 == 0 ? other : log.ledger;
                answers.add(askers.submit(() -> one.perform(NoteDeed.of(POLICE))));
            }
            TreeSet<Long> places = new TreeSet<>();
            for (Future<Receipt> answer : answers) {
                places.add(log.verified(answer.get()).index());
            }
            assertThat(places).hasSize(100);
        }
        assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole()).isEqualTo(new SelfCheck.Sound(100));
    }

    @Test
    void nobody_sees_a_checkpoint_before_its_commit() {
        log.ledger.perform(NoteDeed.of(POLICE));
        String before = log.reader.checkpoint().orElseThrow();
        log.ledger.perform(NoteDeed.of(POLICE)
                .doing(moment ->
                        assertThat(log.reader.checkpoint().orElseThrow()).isEqualTo(before)));
        assertThat(log.reader.checkpoint().orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void a_deed_sees_what_the_deed_before_it_in_the_batch_wrote() throws Exception {
        NoteDeed first = NoteDeed.of(POLICE);
        NoteDeed second = NoteDeed.of(POLICE)
                .doing(moment -> assertThat(moment.rows().find(LoggedEntry.class, moment.index() - 1))
                        .extracting(LoggedEntry::request)
                        .isEqualTo(first.request()));
        assertThat(log.together(List.of(first, second)).get(1).get().index()).isEqualTo(2);
    }

    private List<Long> numbers(AgencyId agency) {
        return log.reader.concerning(agency, 1, 100, log.size()).stream()
                .map(entry -> entry.content().orElseThrow().entry())
                .map(LedgerOrderTest::read)
                .map(entry -> entry.numbers().get(agency))
                .toList();
    }

    private static AuditEntry read(byte[] entry) {
        try {
            return EntryText.read(entry);
        } catch (MalformedLogText e) {
            throw new AssertionError(e);
        }
    }
}
