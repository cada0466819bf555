package dev.talkbind.spring.inbox;

import dev.talkbind.spring.app.Databases;

/** The same on a real MariaDB. */
class InboxOnMariaDbTest extends InboxTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
