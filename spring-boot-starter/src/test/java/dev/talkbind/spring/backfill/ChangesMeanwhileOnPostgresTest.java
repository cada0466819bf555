package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL. */
@Tag("thorough")
class ChangesMeanwhileOnPostgresTest extends ChangesMeanwhileTest {
    @Override
    protected String[] database() {
        return Databases.postgres();
    }
}
