package sharinghub.hub.auditlog;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.hub.ScratchDatabase;
import sharinghub.reference.RequestId;

/** A table of shares that left, one row a deed, written as a release writes its rows: so one can be compared with entries. */
final class HandedOver {

    private HandedOver() {}

    /** Makes the table, unless it is there. */
    static void prepare(ScratchDatabase database) throws SQLException {
        try {
            database.number("select count(*) from handed_over");
        } catch (SQLException missing) {
            database.execute("create table handed_over (request varchar(40) not null primary key)");
        }
    }

    /** A deed that hands a share over. */
    static NoteDeed by(AgencyId agency, RequestId request) {
        return new NoteDeed(
                agency,
                request,
                "handed over",
                Set.of(),
                moment -> moment.rows()
                        .createNativeQuery("insert into handed_over values ('" + request + "')")
                        .executeUpdate());
    }

    /** Shares without an entry, and entries without their share; empty is what we want. */
    static List<String> unmatched(ScratchDatabase database) {
        return database.read(rows -> {
            Set<String> logged = LoggedEntry.from(rows, 0, Integer.MAX_VALUE).stream()
                    .map(entry -> entry.request().text())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> handed = new TreeSet<>();
            for (Object each :
                    rows.createNativeQuery("select request from handed_over").getResultList()) {
                handed.add(each.toString());
            }
            return Stream.concat(
                            handed.stream()
                                    .filter(each -> !logged.contains(each))
                                    .map(each -> each + " has no entry"),
                            logged.stream()
                                    .filter(each -> !handed.contains(each))
                                    .map(each -> each + " has no share"))
                    .toList();
        });
    }
}
