package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.declined;
import static sharinghub.hub.witnesses.TestHub.taken;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharinghub.auditlog.Checkpoint;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.WitnessAlgorithm;

/** What is not a checkpoint of this log with a witness's own word under it is refused, and changes nothing. */
class WordsNotTakenTest {

    private WatchedLog log;
    private TestHub hub;
    private Checkpoint newest;
    private String note;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        log = new WatchedLog(folder);
        hub = log.startConfirmed();
        hub.logs(5);
        note = new ShownLog(new sharinghub.hub.auditlog.LogReader(log.database()), log.signer).note();
        newest = log.signer.reader().read(note);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void the_same_with_a_witness_s_word_is_taken() {
        taken(hub.desk().take(note + log.police.word(newest, log.now)));
    }

    @ParameterizedTest
    @EnumSource
    void no_checkpoint_of_this_log(NotOurs bent) throws Exception {
        long rows = log.database().number("select count(*) from witness_cosignature where log_size = 5");
        declined(hub.desk().take(bent.made(this)), 400, "checkpoint-not-ours");
        assertThat(log.database().number("select count(*) from witness_cosignature where log_size = 5"))
                .isEqualTo(rows);
        hub.isOpen();
    }

    enum NotOurs {
        NOTHING {
            @Override
            String made(WordsNotTakenTest good) {
                return "";
            }
        },
        NO_SIGNATURE_LINE {
            @Override
            String made(WordsNotTakenTest good) {
                return good.newest.text();
            }
        },
        THE_WITNESS_S_LINE_ALONE {
            @Override
            String made(WordsNotTakenTest good) {
                return good.newest.text() + "\n" + good.log.police.word(good.newest, good.log.now);
            }
        },
        TEXT_BEHIND {
            @Override
            String made(WordsNotTakenTest good) {
                return good.note + good.log.police.word(good.newest, good.log.now) + "more";
            }
        },
        ANOTHER_SIZE_UNDER_THE_SIGNATURE {
            @Override
            String made(WordsNotTakenTest good) {
                return good.note.replaceFirst("\n5\n", "\n6\n") + good.log.police.word(good.newest, good.log.now);
            }
        },
        ANOTHER_KEY_OF_THE_LOG_S_NAME {
            @Override
            String made(WordsNotTakenTest good) {
                LogSigningKey forger = LogSigningKey.generate(good.newest.origin(), new SecureRandom());
                return good.newest.signedBy(forger) + good.log.police.word(good.newest, good.log.now);
            }
        },
        ANOTHER_LOG {
            @Override
            String made(WordsNotTakenTest good) {
                LogSigningKey elsewhere = LogSigningKey.generate("elsewhere.example/log", new SecureRandom());
                Checkpoint theirs = new Checkpoint("elsewhere.example/log", good.newest.size(), good.newest.root());
                return theirs.signedBy(elsewhere) + good.log.police.word(theirs, good.log.now);
            }
        };

        abstract String made(WordsNotTakenTest good);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_a_witness(NoWord bent) throws Exception {
        declined(hub.desk().take(bent.made(this)), 403, "unknown-witness");
        assertThat(log.database().number("select count(*) from witness_cosignature where log_size = 5"))
                .isZero();
        hub.isOpen();
    }

    enum NoWord {
        NO_WORD_AT_ALL {
            @Override
            String made(WordsNotTakenTest good) {
                return good.note;
            }
        },
        A_STRANGER_S {
            @Override
            String made(WordsNotTakenTest good) {
                TestWitness stranger = new TestWitness("police", WitnessAlgorithm.ED25519, good.log.signer.reader());
                return good.note + stranger.word(good.newest, good.log.now);
            }
        },
        FOR_ANOTHER_CHECKPOINT {
            @Override
            String made(WordsNotTakenTest good) {
                Checkpoint other = new Checkpoint(good.newest.origin(), 4, good.newest.root());
                return good.note + good.log.police.word(other, good.log.now);
            }
        },
        THE_SAME_TWICE {
            @Override
            String made(WordsNotTakenTest good) {
                String word = good.log.police.word(good.newest, good.log.now);
                return good.note + word + word;
            }
        },
        A_FALSE_ONE_BESIDE_A_TRUE_ONE {
            @Override
            String made(WordsNotTakenTest good) {
                Checkpoint other = new Checkpoint(good.newest.origin(), 4, good.newest.root());
                return good.note
                        + good.log.nhs.word(good.newest, good.log.now)
                        + good.log.police.word(other, good.log.now);
            }
        };

        abstract String made(WordsNotTakenTest good);
    }

    @Test
    void where_nobody_is_asked_nobody_is_a_witness() {
        TestHub unwatched = log.start(Optional.empty());
        declined(unwatched.desk().take(note + log.police.word(newest, log.now)), 403, "unknown-witness");
    }
}
