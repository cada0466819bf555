package dev.talkbind.samples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starter's tables as a migration of Flyway, for services that do not let the starter make them. */
class FlywayTest {
    @Test
    void aCopyOfTheStartersSchemaIsAMigration(@TempDir Path folder) throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/dev/talkbind/spring/schema-h2.sql")) {
            Files.copy(schema, folder.resolve("V2__talkbind.sql"));
        }
        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:h2:mem:flyway;DB_CLOSE_DELAY=-1", "sa", "")
                .locations("filesystem:" + folder)
                .load();
        assertThat(flyway.migrate().success).isTrue();
        assertThat(flyway.info().current().getVersion()).hasToString("2");
    }
}
