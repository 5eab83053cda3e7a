package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.auditlog.AuditEntryFixture.COUNTY;
import static sharinghub.auditlog.AuditEntryFixture.POLICE;

import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** An erased entry holds by its tombstone, and nothing else that is missing does. */
class ErasedBundleTest {

    private final BundleReader reader = new BundleReader(LogFixture.reader());

    @Test
    void what_was_erased_is_told_from_what_was_kept_back() throws Exception {
        for (LogBundle bundle : ErasedLog.good()) {
            assertThat(reader.read(bundle.zip()).count())
                    .isEqualTo(bundle.entries().size());
        }
        ProvenRange whole = reader.read(ErasedLog.everything(ErasedLog.with(ErasedLog.erasure()), ErasedLog.ERASED)
                .zip());
        assertThat(whole.everything()).isTrue();
        assertThat(whole.opened()).hasSize(8);
        assertThat(whole.completeFor()).containsExactly(POLICE, COUNTY, Actor.HUB.agency());
    }

    @Test
    void every_broken_one_is_refused_at_the_entry_where_it_breaks() {
        ErasedLog.broken()
                .forEach((how, bundle) -> assertThatThrownBy(
                                () -> reader.read(bundle.getValue().zip()))
                        .as(how)
                        .isInstanceOf(ProofFailure.class)
                        .hasMessageStartingWith("entry " + bundle.getKey() + ": "));
    }

    @Test
    void only_everything_may_be_said_of_what_is_opened() {
        SortedMap<String, byte[]> files = LogFixture.of(2).bundle(0, Set.of()).files();
        files.put(LogBundle.HEADER, "sharing-hub bundle 1\nfirst 0\ncount 2\nopened something\n".getBytes(UTF_8));
        assertThatThrownBy(() -> reader.read(files))
                .isInstanceOf(MalformedLogText.class)
                .hasMessage("bundle:4: expected `opened everything`, or no such line");
    }
}
