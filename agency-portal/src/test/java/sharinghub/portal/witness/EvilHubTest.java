package sharinghub.portal.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.LogFixture;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.evidence.KeptEvidence;
import sharinghub.portal.evidence.Paper;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.StandInHub;
import sharinghub.reference.RequestId;

/**
 * A hub that lies about its log, over real mutual TLS: whatever the lie, and whoever in this portal meets it, it is refused,
 * the evidence is kept, and nothing more is asked (threat model T27). Beside each lie stands an honest hub that passes.
 */
class EvilHubTest {

    @TempDir
    Path folder;

    private WatchedBorough borough;
    private StandInHub hub;

    /** Each in place of a log of five entries that this portal has seen. */
    enum Lie {
        FORKS(Kind.OTHER_HISTORY, 1, 2, 3, 4, 9, 6),
        FORKS_AT_THE_SAME_SIZE(Kind.OTHER_HISTORY, 1, 2, 3, 4, 9),
        DROPS_AN_ENTRY(Kind.OTHER_HISTORY, 1, 2, 4, 5, 6),
        EDITS_AN_ENTRY(Kind.OTHER_HISTORY, 1, 8, 3, 4, 5, 6, 7),
        REORDERS(Kind.OTHER_HISTORY, 1, 3, 2, 4, 5, 6),
        SHORTENS(Kind.SHORTER_LOG, 1, 2, 3),
        FORGETS_EVERYTHING(Kind.SHORTER_LOG),
        ROLLS_BACK_AND_GOES_ON(Kind.OTHER_HISTORY, 1, 2, 3, 10, 11, 12),
        SIGNS_BY_AN_OLD_KEY(Kind.OTHER_KEY, 1, 2, 3, 4, 5, 6) {
            @Override
            void tell(StandInHub hub) {
                super.tell(hub);
                hub.logDoors.shown = note -> oldKey(hub.log.checkpoint());
            }
        },
        PROVES_BY_ANOTHER_LOG(Kind.OTHER_HISTORY, 1, 2, 3, 4, 5, 6) {
            @Override
            void tell(StandInHub hub) {
                super.tell(hub);
                hub.logDoors.provesBy = Optional.of(WatchedBorough.log(1, 2, 3, 4, 7, 8));
            }
        };

        final Kind kind;
        private final int[] submissions;

        Lie(Kind kind, int... submissions) {
            this.kind = kind;
            this.submissions = submissions;
        }

        void tell(StandInHub hub) {
            hub.log = WatchedBorough.log(submissions);
        }

        static String oldKey(Checkpoint checkpoint) {
            return checkpoint.signedBy(LogFixture.key(LogFixture.ORIGIN, 9));
        }

        /** What the hub shows as its newest checkpoint while it lies. */
        String shows(StandInHub hub) {
            return hub.logDoors.shown.apply(hub.log.note());
        }
    }

    @BeforeEach
    void begin() throws Exception {
        borough = new WatchedBorough(folder);
        hub = borough.brockmere.hub;
        hub.log = WatchedBorough.log(1, 2, 3, 4, 5);
    }

    @AfterEach
    void end() {
        borough.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_witness_refuses_keeps_both_checkpoints_and_cosigns_nothing_more(Lie lie) throws Exception {
        try (PortalWitness witness = borough.witness()) {
            assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Given.class);
            String seen = hub.logDoors.brought.getLast();

            lie.tell(hub);
            assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Contradicted.class);
            assertThat(hub.logDoors.brought).containsExactly(seen);
            kept(lie, seen);

            assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Contradicted.class);
            assertThat(hub.logDoors.brought)
                    .as("what it cosigned before tells the hub what it lacks")
                    .containsExactly(seen, seen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_agency_refuses_the_newest_checkpoint_and_asks_nothing_more(Lie lie) throws Exception {
        var police = borough.brockmere.hosted(Brockmere.POLICE);
        String seen = hub.log.note();
        assertThat(police.seen().newest()).isInstanceOf(HubAnswer.Given.class);

        lie.tell(hub);
        if (lie == Lie.FORGETS_EVERYTHING || lie == Lie.SHORTENS) {
            hub.logDoors.provesBy = Optional.of(WatchedBorough.log(1, 2, 3, 4, 5));
        }
        assertThat(police.seen().newest()).isInstanceOf(HubAnswer.Contradicted.class);
        kept(lie, seen);

        var told = borough.brockmere.offices(Brockmere.POLICE).told();
        assertThat(told.directory(borough.brockmere.ross())).isInstanceOf(HubAnswer.Contradicted.class);
    }

    private void kept(Lie lie, String seen) throws Exception {
        KeptEvidence kept = borough.brockmere.evidence.kept().getFirst();
        assertThat(kept.what().kind()).isEqualTo(lie.kind);
        assertThat(kept.what().papers().get(Paper.SEEN)).asString(UTF_8).isEqualTo(seen);
        assertThat(kept.what().papers().get(Paper.SHOWN)).asString(UTF_8).isEqualTo(lie.shows(hub));

        EvidenceFolder afterRestart = EvidenceFolder.open(borough.brockmere.evidence.place(), borough.brockmere.clock);
        assertThat(afterRestart.raised()).isTrue();
        assertThat(afterRestart.kept().getFirst().what().papers().get(Paper.SEEN))
                .asString(UTF_8)
                .isEqualTo(seen);
    }

    @Test
    void an_honest_hub_that_grows_passes_everywhere() throws Exception {
        try (PortalWitness witness = borough.witness()) {
            LogWatch watch = borough.watch(Optional.of(witness), Optional.of(borough.confirmations()));
            for (int more = 6; more < 20; more++) {
                watch.round();
                hub.log.append(AuditEntryFixture.submission(more));
            }

            assertThat(borough.brockmere.evidence.raised()).isFalse();
            assertThat(hub.logDoors.brought).hasSize(14);
        }
    }

    @Test
    void two_agencies_of_one_portal_cannot_be_shown_two_histories() throws Exception {
        var council = borough.brockmere.hosted(Brockmere.COUNCIL);
        LogFixture forPolice = hub.log;
        hub.log = WatchedBorough.log(1, 2, 3, 4, 9, 10);
        RequestId request = AuditEntryFixture.submission(9).deed().request();
        assertThat(council.seen().prove(hub.log.receipt(4), request)).isInstanceOf(HubAnswer.Given.class);

        hub.log = forPolice.append(AuditEntryFixture.submission(6));
        try (PortalWitness witness = borough.witness()) {
            borough.watch(Optional.of(witness), Optional.empty()).round();
        }

        assertThat(borough.brockmere.evidence.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.what().kind()).isEqualTo(Kind.OTHER_HISTORY));
    }

    @Test
    void an_old_cosignature_under_a_newer_checkpoint_is_found_out() throws Exception {
        try (PortalWitness witness = borough.witness()) {
            Confirmations confirmations = borough.confirmations();
            borough.watch(Optional.of(witness), Optional.of(confirmations)).round();
            assertThat(confirmations.newest()).isPresent();
            String old = hub.logDoors.brought.getLast().lines().toList().getLast() + "\n";

            hub.log.append(AuditEntryFixture.submission(6));
            hub.logDoors.shown = note ->
                    note.lines().filter(line -> line.startsWith("— ")).count() == 1 ? note + old : hub.log.note() + old;
            borough.watch(Optional.of(witness), Optional.of(confirmations)).round();

            KeptEvidence kept = borough.brockmere.evidence.kept().getFirst();
            assertThat(kept.what().kind()).isEqualTo(Kind.FALSE_COSIGNATURE);
            assertThat(kept.what().papers().get(Paper.SHOWN)).asString(UTF_8).isEqualTo(hub.log.note() + old);
        }
    }
}
