package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on MariaDB, where a transaction sees what was there at its beginning, if it does not ask for more. */
class BulkOnMariaDbTest extends BulkTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
