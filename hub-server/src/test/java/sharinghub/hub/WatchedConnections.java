package sharinghub.hub;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of connections that remembers every statement prepared on them: work is counted, not timed. */
final class WatchedConnections {

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    /** The same pool, watched. */
    DataSource over(DataSource pool) {
        return watched(DataSource.class, (method, arguments) -> {
            Object result = method.invoke(pool, arguments);
            return result instanceof Connection connection ? over(connection) : result;
        });
    }

    private Connection over(Connection connection) {
        return watched(Connection.class, (method, arguments) -> {
            if (method.getName().startsWith("prepare")) {
                statements.add(String.valueOf(arguments[0]));
            }
            return method.invoke(connection, arguments);
        });
    }

    /** The text of every statement so far, in order. */
    List<String> statements() {
        return List.copyOf(statements);
    }

    @FunctionalInterface
    private interface Call {
        @Nullable
        Object on(Method method, Object[] arguments) throws IllegalAccessException, InvocationTargetException;
    }

    private static <T> T watched(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
