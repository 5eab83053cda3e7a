package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that would forget what was acknowledged is found before the first deed. */
class DatabaseServerTest {

    private String jdbcUrl;

    @BeforeEach
    void prepare() {
        assumeTrue(PostgresServer.isWanted() && PostgresServer.isInstalled(), "about PostgreSQL");
        jdbcUrl = PostgresServer.jdbcUrl("durable");
    }

    @Test
    void a_server_as_it_is_installed_will_do() {
        assertThatCode(() -> new DatabaseServer(jdbcUrl, PostgresServer.USER, "").requireDurable())
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_that_answers_before_it_has_written_will_not() throws Exception {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, PostgresServer.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database durable set synchronous_commit to off");
            try {
                assertThatExceptionOfType(CannotStart.class)
                        .isThrownBy(() -> new DatabaseServer(jdbcUrl, PostgresServer.USER, "").requireDurable())
                        .withMessageContaining("`synchronous_commit` switched off")
                        .withMessageContaining("switch it on");
            } finally {
                statement.execute("alter database durable reset synchronous_commit");
            }
        }
    }

    @Test
    void an_address_where_nobody_answers_is_said_with_the_setting_s_name() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DatabaseServer("jdbc:postgresql://127.0.0.1:1/hub", "hub", "").requireDurable())
                .withMessageContaining("javax.sql.DataSource.hub.jdbcUrl")
                .withMessageContaining("out of reach");
    }
}
