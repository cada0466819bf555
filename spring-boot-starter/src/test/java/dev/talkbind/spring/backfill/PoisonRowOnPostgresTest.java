package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL, whose driver shows a value that it cannot convert. */
@Tag("thorough")
class PoisonRowOnPostgresTest extends PoisonRowTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
