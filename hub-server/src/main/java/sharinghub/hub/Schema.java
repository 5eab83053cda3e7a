package sharinghub.hub;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables to the form this version knows, by the numbered files of {@code db/migration}.
 *
 * <p>The same files run on Derby and on PostgreSQL. The two have no common name for bytes, so the files say
 * {@code ${bytes}} for up to 32 KiB, {@code ${long_bytes}} for more, and write them {@code ${hex}00ff${end_hex}}.
 *
 * @param jdbcUrl  of a database that is there
 * @param user     who owns the tables
 * @param password of that user; may be empty
 */
record Schema(String jdbcUrl, String user, String password) {

    private static final Map<String, String> ON_DERBY =
            Map.of("bytes", "varchar(32672) for bit data", "long_bytes", "blob(64M)", "hex", "X'", "end_hex", "'");
    private static final Map<String, String> ON_POSTGRESQL =
            Map.of("bytes", "bytea", "long_bytes", "bytea", "hex", "decode('", "end_hex", "', 'hex')");

    /** Runs what is missing; refuses when a file was changed after it ran, or the database is of a later version. */
    void migrate() {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(jdbcUrl, user, password)
                    .locations("classpath:db/migration")
                    .placeholders(EmbeddedDatabase.isMeantBy(jdbcUrl) ? ON_DERBY : ON_POSTGRESQL)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotStart(sentence(e), e);
        }
    }

    private String sentence(FlywayException e) {
        String inShort = CannotStart.inShort(e);
        if (inShort.contains("Another instance of Derby")) {
            return "The database of `" + jdbcUrl
                    + "` is in use by another hub: stop that one, or give this one its own "
                    + "folder with `hub.data`.";
        }
        return "The tables of `" + jdbcUrl + "` could not be brought to this version (" + inShort
                + "): nothing was served; mend the cause and start again.";
    }
}
