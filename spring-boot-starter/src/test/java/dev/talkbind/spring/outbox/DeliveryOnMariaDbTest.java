package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on a real MariaDB. */
@Tag("thorough")
class DeliveryOnMariaDbTest extends DeliveryTest {
    @Override
    protected String[] database() {
        return Databases.mariaDb();
    }
}
