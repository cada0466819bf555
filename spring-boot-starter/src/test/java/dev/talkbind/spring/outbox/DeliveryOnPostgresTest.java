package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;

/** The same on a real PostgreSQL. */
class DeliveryOnPostgresTest extends DeliveryTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
