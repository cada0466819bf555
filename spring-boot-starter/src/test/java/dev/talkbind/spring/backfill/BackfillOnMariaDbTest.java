package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;

/** The same on MariaDB, for MySQL too. */
class BackfillOnMariaDbTest extends BackfillTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
