package dev.talkbind.spring.inbox;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on a real MariaDB. */
@Tag("thorough")
class InboxOnMariaDbTest extends InboxTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
