package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on a real MariaDB. */
class DeliveryOnMariaDbTest extends DeliveryTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
