package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on PostgreSQL. */
class BulkOnPostgresTest extends BulkTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
