package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sharinghub.portal.signin.OpenToAnybody;

/** Who starts a portal reads no warning, and the pages it was given are the objects that answer. */
class TheStartIsSilentTest {

    private static final Logger ALL = Logger.getLogger("");

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** A page that can be told from another of its class. */
    @Path("/for-tests/name")
    public static final class NamedPage {

        private final String name;

        NamedPage(String name) {
            this.name = name;
        }

        /** Its name. */
        @GET
        @OpenToAnybody // a test asks without signing in
        public String say() {
            return name;
        }
    }

    @BeforeEach
    void listen() {
        ALL.addHandler(listener);
    }

    @AfterEach
    void stop() {
        ALL.removeHandler(listener);
    }

    @Test
    void nothing_is_warned_of_and_the_very_page_answers() throws Exception {
        try (RunningPortal portal = new RunningPortal(List.of(new NamedPage("the first of its kind")))) {
            assertThat(warnings).isEmpty();
            assertThat(portal.answer(portal.ask("/for-tests/name")).body()).isEqualTo("the first of its kind");
            assertThat(portal.answer(portal.ask("/for-tests/name")).body()).isEqualTo("the first of its kind");
        }
    }

    @Test
    void a_warning_would_have_been_heard() {
        Logger.getLogger("org.glassfish.jersey.internal.inject.Providers").warning("will be ignored");

        assertThat(warnings).containsExactly("org.glassfish.jersey.internal.inject.Providers: will be ignored");
    }
}
