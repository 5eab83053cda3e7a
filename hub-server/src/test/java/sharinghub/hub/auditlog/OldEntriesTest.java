package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;
import static sharinghub.hub.auditlog.NoteDeed.PROBATION;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.Erasure;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.Tile;

/** What is over and old goes, by a rule and with a tombstone; everything else stays. */
class OldEntriesTest {

    private static final Period A_DAY = Period.ofDays(1);

    private final LookDeed first = LookDeed.of(POLICE);
    private LedgerFixture log;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new LedgerFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    /** Two old looks with a stated fact between; a day later a young look, and the clock at which the old ones may go. */
    private void looks() {
        log.ledger.perform(first);
        log.ledger.perform(NoteDeed.of(POLICE));
        log.ledger.perform(LookDeed.of(COUNCIL, "a-look", POLICE));
        pass(Duration.ofHours(20));
        log.ledger.perform(LookDeed.of(PROBATION));
        pass(Duration.ofHours(10));
    }

    private void pass(Duration time) {
        log.now = log.now.plus(time);
    }

    @Test
    void what_is_over_goes_after_its_time_and_the_tombstone_counts_it() throws Exception {
        looks();
        assertThat(log.old(A_DAY).erase()).isEqualTo(2);
        assertThat(readable()).containsExactly(1L, 3L, 4L);
        AuditEntry tombstone = entry(4);
        assertThat(tombstone.deed().actor()).isEqualTo(Actor.HUB);
        assertThat(tombstone.deed().erasure())
                .contains(new Erasure(
                        0,
                        2,
                        2,
                        A_DAY,
                        new TreeMap<>(
                                Map.of(POLICE, new Erasure.Numbers(1, 3, 2), COUNCIL, new Erasure.Numbers(1, 1, 1)))));
        assertThat(tombstone.numbers()).containsOnlyKeys(POLICE, COUNCIL, Actor.HUB.agency());
        assertThat(whole()).isEqualTo(new SelfCheck.Sound(5));
        assertThat(log.old(A_DAY).erase()).isZero();
        assertThat(log.size()).isEqualTo(5);
    }

    @Test
    void nothing_goes_a_moment_too_early() {
        looks();
        log.now = LedgerFixture.NOON.plus(Duration.ofHours(24));
        assertThat(log.old(A_DAY).erase()).isZero();
        assertThat(readable()).containsExactly(0L, 1L, 2L, 3L);
        pass(Duration.ofMillis(1));
        assertThat(log.old(A_DAY).erase()).isEqualTo(2);
    }

    @Test
    void a_longer_rule_or_none_erases_nothing_and_a_shorter_one_more() {
        looks();
        assertThat(log.old(Period.ofDays(2)).erase()).isZero();
        assertThat(log.old(Optional.empty(), () -> {}).erase()).isZero();
        assertThat(log.old(A_DAY).erase()).isEqualTo(2);
        pass(Duration.ofHours(20));
        assertThat(log.old(Period.ofDays(3)).erase()).isZero();
        assertThat(log.old(A_DAY).erase()).isEqualTo(1);
        assertThat(entry(5).deed().erasure().orElseThrow().first()).isEqualTo(3);
        assertThat(whole()).isEqualTo(new SelfCheck.Sound(6));
    }

    @Test
    void every_proof_and_tile_from_before_holds_afterwards() throws Exception {
        looks();
        Receipt receipt = log.ledger.perform(LookDeed.of(POLICE));
        Checkpoint before = read(log.reader.checkpoint().orElseThrow());
        byte[] leaves = log.reader.tile(new Tile(0, 0, 5)).orElseThrow();
        log.old(A_DAY).erase();

        log.verified(receipt);
        Checkpoint after = read(log.reader.checkpoint().orElseThrow());
        log.reader.consistency(before.size(), after.size()).orElseThrow().verify(before.root(), after.root());
        for (ReadEntry entry : log.entries()) {
            log.reader.inclusion(entry.index(), after.size()).orElseThrow().verify(entry.leaf(), after.root());
        }
        assertThat(new LogReader(log.database).tile(new Tile(0, 0, 5))).contains(leaves);
    }

    @Test
    void a_request_whose_entry_went_is_still_known_whatever_it_asks() {
        looks();
        log.old(A_DAY).erase();
        for (String word : List.of("a-look", "another-look")) {
            LookDeed again = new LookDeed(POLICE, first.request(), word, Set.of());
            assertThatExceptionOfType(RequestTaken.class)
                    .isThrownBy(() -> log.ledger.perform(again))
                    .withMessageContaining("has since been erased");
        }
    }

    @Test
    void a_long_log_goes_in_pieces_none_of_which_holds_others_up_for_long() throws Exception {
        for (int batch = 0; batch < 10; batch++) {
            log.together(
                    IntStream.range(0, 32).mapToObj(i -> LookDeed.of(COUNCIL)).toList());
        }
        pass(Duration.ofHours(20));
        log.ledger.perform(NoteDeed.of(POLICE));
        pass(Duration.ofHours(10));
        assertThat(log.old(A_DAY).erase()).isEqualTo(320);
        assertThat(entry(331).deed().erasure().orElseThrow().last()).isEqualTo(255);
        assertThat(entry(332).deed().erasure().orElseThrow().first()).isEqualTo(256);
        assertThat(whole()).isEqualTo(new SelfCheck.Sound(333));
        assertThat(log.again().whyClosed()).isNull();
    }

    @Test
    void asked_again_after_an_unknown_outcome_it_says_what_it_did_and_does_nothing() {
        looks();
        ErasureDeed deed = new ErasureDeed(first.request(), 0, A_DAY);
        ErasureDeed.Looked looked = log.ledger.perform(deed);
        assertThat(looked).isEqualTo(new ErasureDeed.Looked(3, 2, true));
        assertThat(log.ledger.perform(deed)).isEqualTo(looked);
        assertThat(log.size()).isEqualTo(5);
    }

    @Test
    void a_stop_before_the_space_was_rewritten_is_made_good_at_the_next_start() {
        looks();
        Leftovers killed = () -> {
            throw new IllegalStateException("killed");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> log.old(Optional.of(A_DAY), killed).erase());
        AtomicInteger discarded = new AtomicInteger();
        OldEntries afterwards = log.old(Optional.of(A_DAY), discarded::incrementAndGet);
        assertThat(afterwards.erase()).isZero();
        assertThat(afterwards.erase()).isZero();
        assertThat(discarded).hasValue(1);
    }

    @Test
    void the_night_erases_after_the_recount_and_not_when_the_log_differs() throws Exception {
        looks();
        try (NightlyCheck nightly = new NightlyCheck(log.ledger, log.old(A_DAY), 2, () -> log.now)) {
            pass(Duration.ofHours(10));
            log.ledger.perform(NoteDeed.of(POLICE));
            pass(Duration.ofHours(1));
            nightly.look();
            assertThat(readable()).containsExactly(1L, 3L, 4L, 5L);
            pass(Duration.ofHours(24));
            log.database.execute("update logged_entry set salt = commitment where entry_index = 3");
            nightly.look();
            assertThat(nightly.newest().orElseThrow().result()).isInstanceOf(SelfCheck.Differs.class);
            assertThat(readable()).containsExactly(1L, 3L, 4L, 5L);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one more text gone        | update logged_entry set question = null, salt = null, entry = null, detail = null where entry_index = 3
            one gone within the range | update logged_entry set question = null, salt = null, entry = null, detail = null where entry_index = 1
            a question left           | update logged_entry set question = commitment where entry_index = 0
            a salt left               | update logged_entry set salt = commitment where entry_index = 0
            a commitment changed      | update logged_entry set commitment = (select commitment from logged_entry where entry_index = 2) where entry_index = 0
            a number gone             | delete from numbered_entry where entry_index = 0
            the tombstone unlisted    | delete from tombstone
            a tombstone too many      | insert into tombstone values (3, 0, 1)
            another range             | update tombstone set last_place = 3
            another beginning         | update tombstone set first_place = 1
            """)
    void the_recount_finds_what_else_was_done_to_erased_entries(String what, String sql) throws Exception {
        looks();
        log.old(A_DAY).erase();
        assertThat(whole()).isEqualTo(new SelfCheck.Sound(5));
        assertThat(log.database.execute(sql)).as(what).isPositive();
        assertThat(whole()).as(what).isInstanceOf(SelfCheck.Differs.class);
    }

    private SelfCheck whole() {
        return new LogSelfCheck(log.database, log.signer.reader()).whole();
    }

    private List<Long> readable() {
        return log.entries().stream()
                .filter(entry -> entry.content().isPresent())
                .map(ReadEntry::index)
                .toList();
    }

    private AuditEntry entry(int index) {
        EntryContent content = log.entries().get(index).content().orElseThrow();
        try {
            return EntryText.read(content.entry());
        } catch (sharinghub.auditlog.MalformedLogText e) {
            throw new IllegalStateException(new String(content.entry(), UTF_8), e);
        }
    }

    private Checkpoint read(String note) throws Exception {
        return new CheckpointReader(log.signer.key().verifyingKey()).read(note);
    }
}
