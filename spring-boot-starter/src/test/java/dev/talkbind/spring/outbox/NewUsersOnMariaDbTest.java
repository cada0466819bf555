package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on MariaDB, which locks the gaps between rows too. */
@Tag("thorough")
class NewUsersOnMariaDbTest extends NewUsersTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
