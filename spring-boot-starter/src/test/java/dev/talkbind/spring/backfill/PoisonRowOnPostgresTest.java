package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;

/** The same on PostgreSQL, whose driver shows a value that it cannot convert. */
class PoisonRowOnPostgresTest extends PoisonRowTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
