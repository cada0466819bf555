package dev.talkbind.samples.service.postgresql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own, from Debian's package. Where that is not installed its tests are left out, but never where {@code CI}
 * is set.
 */
final class Postgres implements AutoCloseable {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory(Path.of("/tmp"), "agency-postgresql");
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        start();
    }

    static Postgres start(String database) {
        Path programs = programs();
        assumeTrue(
                programs != null || System.getenv("CI") != null,
                "left out: PostgreSQL was not tried, as there is no package of it in " + PACKAGES);
        try {
            Postgres postgres = new Postgres(programs);
            postgres.program("createdb", "-h", "localhost", "-p", "" + postgres.port, "-U", "agency", database);
            return postgres;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path programs() {
        try (Stream<Path> versions = Files.isDirectory(PACKAGES) ? Files.list(PACKAGES) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void start() throws IOException {
        program("initdb", "-D", data(), "-U", "agency", "-A", "trust", "-E", "UTF8", "--no-sync");
        String options = "-p " + port + " -k " + folder + " -c listen_addresses=localhost -c fsync=off";
        program("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-w", "-o", options, "start");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** Runs one of PostgreSQL's programs, which refuse to be run by root. */
    private void program(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        File output = Files.createTempFile("postgresql", ".txt").toFile();
        try {
            int status = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(command.get(0) + ": " + Files.readString(output.toPath()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.delete(output.toPath());
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Override
    public void close() {
        try {
            program("pg_ctl", "-D", data(), "-m", "immediate", "stop");
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
