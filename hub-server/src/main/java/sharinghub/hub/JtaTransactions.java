package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sharinghub.hub.auditlog.Transactions;

/** Transactions as the container has them. Each thread has its own; the entity manager follows the transaction. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    private @Nullable UserTransaction transaction;
    private Optional<EmbeddedDatabase> embedded = Optional.empty();

    @PersistenceContext(unitName = "hub")
    private @Nullable EntityManager rows;

    protected JtaTransactions() {}

    /** Made by the container. */
    @Inject
    public JtaTransactions(
            UserTransaction transaction, @ConfigProperty(name = "javax.sql.DataSource.hub.jdbcUrl") String jdbcUrl) {
        this.transaction = transaction;
        if (EmbeddedDatabase.isMeantBy(jdbcUrl)) {
            this.embedded = Optional.of(EmbeddedDatabase.of(jdbcUrl));
        }
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        UserTransaction mine = there(transaction);
        T result;
        try {
            mine.begin();
        } catch (Exception e) {
            throw new IllegalStateException("no transaction could be begun", e);
        }
        try {
            result = work.apply(there(rows));
        } catch (Throwable thrown) {
            rollBack(mine, thrown);
            throw thrown;
        }
        try {
            mine.commit();
        } catch (Exception e) {
            rollBack(mine, e);
            throw new IllegalStateException("the outcome of a commit is unknown", e);
        }
        return result;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return write(work);
    }

    @Override
    public void afterTrouble(@Nullable Throwable trouble) {
        embedded.ifPresent(database -> database.letGoIfReadOnly(trouble));
    }

    /** Leaves no transaction on this thread; what went wrong before matters more than what goes wrong here. */
    private static void rollBack(UserTransaction transaction, Throwable before) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException e) {
            before.addSuppressed(e);
        }
    }

    private static <T> T there(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("made by hand, not by the container");
        }
        return injected;
    }
}
