package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on MariaDB, where a transaction sees what was there at its beginning, if it does not ask for more. */
@Tag("thorough")
class BulkOnMariaDbTest extends BulkTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
