package dev.talkbind.spring.outbox;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on a real PostgreSQL. */
@Tag("thorough")
class FaultScriptsOnPostgresTest extends FaultScriptsTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
