package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on MariaDB, for MySQL too. */
@Tag("thorough")
class BackfillOnMariaDbTest extends BackfillTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
