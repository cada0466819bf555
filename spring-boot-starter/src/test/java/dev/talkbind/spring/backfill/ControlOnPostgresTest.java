package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL. */
@Tag("thorough")
class ControlOnPostgresTest extends ControlTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
