package dev.talkbind.spring.backfill;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Keeps Hibernate from logging while rows are read that may hold anything: Hibernate logs the database's messages, and
 * these show values. During those milliseconds its log lines about other work are missing too, but exceptions are
 * thrown as usual.
 */
public final class Quiet {
    private static final String LOGGER = "org.hibernate";

    private final @Nullable LoggingSystem logging;
    private int readers;
    private @Nullable LogLevel before;

    /** Does nothing if there is no logging system. */
    public Quiet(@Nullable LoggingSystem logging) {
        this.logging = logging;
    }

    <T> T during(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        if (logging != null && readers++ == 0) {
            LoggerConfiguration configuration = logging.getLoggerConfiguration(LOGGER);
            before = configuration == null ? null : configuration.getConfiguredLevel();
            logging.setLogLevel(LOGGER, LogLevel.OFF);
        }
    }

    private synchronized void leave() {
        if (logging != null && --readers == 0) {
            logging.setLogLevel(LOGGER, before);
        }
    }
}
