package dev.talkbind.spring.autoconfigure;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.jdbc.init.PlatformPlaceholderDatabaseDriverResolver;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcOperations;

/** Creates the tables of the starter, if they do not exist yet. */
class TalkbindSchema extends DataSourceScriptDatabaseInitializer {
    private static final String SCRIPTS = "classpath:dev/talkbind/spring/schema-@@platform@@.sql";

    TalkbindSchema(DataSource source, DatabaseInitializationMode mode) {
        super(source, settings(source, mode));
    }

    private static DatabaseInitializationSettings settings(DataSource source, DatabaseInitializationMode mode) {
        DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
        settings.setMode(mode);
        if (mode != DatabaseInitializationMode.NEVER) {
            settings.setSchemaLocations(scripts(source));
        }
        return settings;
    }

    private static List<String> scripts(DataSource source) {
        return new PlatformPlaceholderDatabaseDriverResolver()
                .withDriverPlatform(DatabaseDriver.MARIADB, "mysql")
                .resolveAll(source, SCRIPTS);
    }

    /** Reports a missing table at the start, and not only at the first change. */
    static void demand(JdbcOperations jdbc, String table) {
        try {
            jdbc.execute("select 1 from " + table + " where 1 = 0");
        } catch (BadSqlGrammarException missing) {
            throw new SettingException(
                    "talkbind.outbox.initialize-schema",
                    "there is no table " + table,
                    "Set it to always, or let your migrations run dev/talkbind/spring/schema-<database>.sql of the"
                            + " starter's jar.");
        }
    }
}
