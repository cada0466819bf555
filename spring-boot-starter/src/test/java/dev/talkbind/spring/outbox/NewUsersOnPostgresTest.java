package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on PostgreSQL. */
class NewUsersOnPostgresTest extends NewUsersTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
