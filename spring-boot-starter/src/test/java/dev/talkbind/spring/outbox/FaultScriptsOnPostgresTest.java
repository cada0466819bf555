package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on a real PostgreSQL. */
class FaultScriptsOnPostgresTest extends FaultScriptsTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
