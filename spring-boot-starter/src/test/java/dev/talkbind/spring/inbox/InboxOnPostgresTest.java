package dev.talkbind.spring.inbox;

import dev.talkbind.spring.app.Databases;

/** The same on a real PostgreSQL. */
class InboxOnPostgresTest extends InboxTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
