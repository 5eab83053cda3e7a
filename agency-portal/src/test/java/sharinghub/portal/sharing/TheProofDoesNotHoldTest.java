package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.Hash;

/** The hub hands everything over, but its proof does not hold: then nothing is shown and nothing is kept (T27, T29). */
class TheProofDoesNotHoldTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private SummaryToWrite summary;

    @BeforeEach
    void ross_seals() throws Exception {
        brockmere = new Brockmere(folder);
        summary = SummaryFixture.police(brockmere);
        assertThat(brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), summary))
                .isInstanceOf(Written.Kept.class);
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie(
                        "another place",
                        receipt -> new Receipt(
                                receipt.index() - 1,
                                receipt.salt(),
                                receipt.entry(),
                                receipt.path(),
                                receipt.checkpoint())),
                lie(
                        "a changed entry",
                        receipt -> new Receipt(
                                receipt.index(),
                                receipt.salt(),
                                receipt.entry().replace("safeguard-victim", "resolve-asb"),
                                receipt.path(),
                                receipt.checkpoint())),
                lie(
                        "a cut path",
                        receipt -> new Receipt(
                                receipt.index(),
                                receipt.salt(),
                                receipt.entry(),
                                receipt.path().subList(1, receipt.path().size()),
                                receipt.checkpoint())),
                lie("a longer path", receipt -> {
                    List<Hash> path = new ArrayList<>(receipt.path());
                    path.add(Hash.of(new byte[] {1}));
                    return new Receipt(receipt.index(), receipt.salt(), receipt.entry(), path, receipt.checkpoint());
                }),
                lie(
                        "somebody else's signature",
                        receipt -> new Receipt(
                                receipt.index(),
                                receipt.salt(),
                                receipt.entry(),
                                receipt.path(),
                                Checkpoint.of(LogFixture.ORIGIN, MerkleTree.empty())
                                        .signedBy(LogFixture.key(LogFixture.ORIGIN, 9)))),
                muddle(
                        "no checkpoint at all",
                        receipt -> new Receipt(receipt.index(), receipt.salt(), receipt.entry(), receipt.path(), "")),
                muddle(
                        "the receipt of an earlier entry",
                        receipt -> LogFixture.of(3).receipt(1)));
    }

    private static Arguments lie(String name, UnaryOperator<Receipt> lie) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, lie), true);
    }

    /** Which proves nothing against the hub: it may be a mistake of a program. */
    private static Arguments muddle(String name, UnaryOperator<Receipt> lie) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, lie), false);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void nothing_is_shown(UnaryOperator<Receipt> lie, boolean evidence) {
        SignedIn priya = brockmere.priya();
        Offices council = brockmere.offices(Brockmere.COUNCIL);
        brockmere.hub.lie = lie;

        assertThat(open(council, priya))
                .isInstanceOf(evidence ? HubAnswer.Contradicted.class : HubAnswer.Doubtful.class);
        assertThat(brockmere.evidence.raised()).isEqualTo(evidence);
        assertThat(council.opened().find(priya.person(), summary.caseRef())).isEmpty();
    }

    @Test
    void a_log_that_forked_since_this_agency_looked_is_not_believed() {
        Offices harbour = brockmere.offices(Brockmere.HARBOUR);
        SignedIn meera = brockmere.meera();
        assertThat(open(harbour, meera)).isInstanceOf(HubAnswer.Given.class);
        harbour.opened().close(meera.person());

        brockmere.hub.log = LogFixture.of(brockmere.hub.log.size() + 4);

        assertThat(open(harbour, meera)).isInstanceOf(HubAnswer.Contradicted.class);
        assertThat(harbour.opened().find(meera.person(), summary.caseRef())).isEmpty();
        assertThat(brockmere.evidence.raised()).isTrue();
    }

    private HubAnswer<OpenedCase> open(Offices offices, SignedIn who) {
        return offices.open()
                .open(who, summary.caseRef(), SummaryFixture.SAFEGUARD, "MARAC on 24 November", section -> true);
    }
}
