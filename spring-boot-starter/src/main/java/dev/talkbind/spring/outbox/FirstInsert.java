package dev.talkbind.spring.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.IllegalTransactionStateException;

/** Tries to insert a row that another transaction may have inserted. If it has, this transaction stays usable. */
public final class FirstInsert {
    private final JdbcOperations jdbc;

    /** Uses the connection of the transaction. */
    public FirstInsert(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A transaction of another database would not take back with it what is put here. */
    void demandTransaction() {
        if (Boolean.TRUE.equals(jdbc.execute(Connection::getAutoCommit))) {
            throw new IllegalTransactionStateException(
                    "no transaction of the outbox's database is active: this one is over, or it is one of another database."
                            + " The outbox uses the primary DataSource and the primary PlatformTransactionManager");
        }
    }

    /**
     * Returns false if the row already existed. Without the savepoint, PostgreSQL would abort the whole transaction.
     */
    boolean tried(Runnable insert) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> tried(connection, insert)));
    }

    private static boolean tried(Connection connection, Runnable insert) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            insert.run();
            connection.releaseSavepoint(before);
            return true;
        } catch (DuplicateKeyException there) {
            connection.rollback(before);
            return false;
        }
    }
}
