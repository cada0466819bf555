package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;

/** The same on PostgreSQL. */
class ControlOnPostgresTest extends ControlTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
