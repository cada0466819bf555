package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL. */
@Tag("thorough")
class NewUsersOnPostgresTest extends NewUsersTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
