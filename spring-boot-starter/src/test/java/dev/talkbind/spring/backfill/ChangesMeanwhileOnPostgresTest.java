package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;

/** The same on PostgreSQL. */
class ChangesMeanwhileOnPostgresTest extends ChangesMeanwhileTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
