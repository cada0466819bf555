package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;

/** The same on PostgreSQL. */
class BackfillOnPostgresTest extends BackfillTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
