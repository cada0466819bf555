package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on MariaDB, which locks the gaps between rows too. */
class NewUsersOnMariaDbTest extends NewUsersTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
