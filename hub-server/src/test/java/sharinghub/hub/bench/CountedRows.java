package sharinghub.hub.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts every row that is read through these connections. */
final class CountedRows {

    private final AtomicLong rows = new AtomicLong();

    /** The same connections, counted. */
    DataSource over(DataSource pool) {
        return counted(DataSource.class, pool);
    }

    /** How many rows reading this takes, which must be there. */
    long of(Supplier<? extends Optional<?>> reading) {
        long before = rows.get();
        if (reading.get().isEmpty()) {
            throw new IllegalStateException("there is nothing to read");
        }
        return rows.get() - before;
    }

    private @Nullable Object counted(@Nullable Object result) {
        return switch (result) {
            case Connection connection -> counted(Connection.class, connection);
            case PreparedStatement statement -> counted(PreparedStatement.class, statement);
            case Statement statement -> counted(Statement.class, statement);
            case ResultSet set -> counted(ResultSet.class, set);
            case null, default -> result;
        };
    }

    private <T> T counted(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                            rows.incrementAndGet();
                        }
                        return counted(result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
